using Toolkit.Rules.Samples.Model;
using Toolkit.Rules.Tables;

namespace Toolkit.Rules.Samples.Imports;

/// <summary>The fields that several kinds of file share, in a line each.</summary>
internal static class HrFields
{
    internal const string Digital = "digital_work";
    internal const string Senior = "senior";
    internal const string Profession = "profession";
    internal const string Grade = "grade";

    internal static TableFields<T> WithKey<T>(this TableFields<T> fields, string name, string label, Action<T, string> set, string? knownAs, params string[] alsoCalled) where T : class =>
        fields.Key(name, (ref record, text) => set(record, text), new() { Label = label, KnownAs = knownAs, AlsoCalled = alsoCalled });

    internal static TableFields<T> WithText<T>(this TableFields<T> fields, string name, string label, Action<T, string> set, string? knownAs = null, params string[] alsoCalled) where T : class =>
        fields.Text(name, (ref record, text) => set(record, text), new() { Label = label, KnownAs = knownAs, AlsoCalled = alsoCalled });

    internal static TableFields<T> WithDay<T>(this TableFields<T> fields, string name, string label, Action<T, DateOnly> set, string? knownAs = null, params string[] alsoCalled) where T : class =>
        fields.Day(name, (ref record, day) => set(record, DateOnly.FromDateTime(day)), new() { Label = label, KnownAs = knownAs, AlsoCalled = alsoCalled });

    internal static TableFields<T> WithNeededDay<T>(this TableFields<T> fields, string name, string label, Action<T, DateOnly> set, params string[] alsoCalled) where T : class =>
        fields.Day(name, (ref record, day) => set(record, DateOnly.FromDateTime(day)), new() { Label = label, IsRequired = true, AlsoCalled = alsoCalled });

    internal static TableFields<T> WithYesNo<T>(this TableFields<T> fields, string name, string label, Action<T, bool> set, string? knownAs = null, params string[] alsoCalled) where T : class =>
        fields.YesNo(name, (ref record, yes) => set(record, yes), new() { Label = label, KnownAs = knownAs, AlsoCalled = alsoCalled });

    /// <summary>The profession and the grade, and what is digital and senior by them.</summary>
    internal static TableFields<T> WithStanding<T>(
        this TableFields<T> fields, Action<T, string> profession, Action<T, bool> isDigital, Action<T, string> grade, Action<T, bool> isSenior) where T : class => fields
        .WithText(Profession, "Profession", profession, "staff.profession", "job family", "function")
        .WithYesNo(Digital, "Digital, data, technology or cyber", isDigital, "staff.isDigital", "is digital")
        .WithText(Grade, "Grade", grade, "staff.grade", "pay band", "level")
        .WithYesNo(Senior, "Senior: one of the top grades", isSenior, "staff.isSenior", "is senior");
}
