using System.Text.RegularExpressions;
using CsvHelper;
using CsvHelper.Configuration;
using CsvHelper.TypeConversion;

namespace Toolkit.Rules.Samples.Views;

/// <summary>
/// Writes text so that no spreadsheet takes it for a formula: an apostrophe before what one begins with, also behind a semicolon, a tab or a
/// line break, where a spreadsheet that does not separate by commas begins a cell. CsvHelper by itself looks at the beginning of the text only.
/// </summary>
internal sealed partial class InertText : StringConverter
{
    public override string? ConvertToString(object? value, IWriterRow row, MemberMapData memberMapData) =>
        value is string text ? Start().Replace(text, "'") : base.ConvertToString(value, row, memberMapData);

    [GeneratedRegex("""(?<=(?:^|[;\t\r\n])[ "]*)(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])""", RegexOptions.CultureInvariant)]
    private static partial Regex Start();
}
