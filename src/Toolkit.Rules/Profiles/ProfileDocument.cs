using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Options;
using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Profiles;

/// <summary>
/// Profiles as JSON documents in UTF-8. A bad document is refused whole and every problem is told at once; nothing is guessed, clamped
/// or dropped. Comments and trailing commas are read; they are never written but for the questions in a template.
/// </summary>
/// <example>
/// <code>
/// using System.Text;
/// using Toolkit.Rules.Profiles;
///
/// var json = Encoding.UTF8.GetBytes("""
///     {
///       "organisation": { "id": "dft", "name": "Department for Transport", "kind": "department" },
///       "asOf": "2026-10-31",
///       "answers": { "digital-vacancy-rate": 18, "digital-contractor-share": 124 }
///     }
///     """);
///
/// if (ProfileDocument.TryRead(json, options: null, out var profile, out var problems))
///     Console.WriteLine(profile.Organisation.Name);
/// else
///     foreach (var problem in problems)
///         Console.WriteLine(problem);   // path, line, column, what was found and what is allowed
/// </code>
/// </example>
public static class ProfileDocument
{
    /// <summary>Reads a document. The stream is read to its end, or to one byte past the size limit, and stays open.</summary>
    /// <param name="utf8Json">The document.</param>
    /// <param name="options">Limits and indicators; null for the defaults.</param>
    /// <returns>The profile.</returns>
    /// <exception cref="ProfileDocumentException">The document is refused.</exception>
    /// <exception cref="OptionsValidationException">The options are not valid; every problem is listed.</exception>
    public static OrganisationProfile Read(Stream utf8Json, ProfileDocumentOptions? options = null)
    {
        Guard.NotNull(utf8Json);
        options ??= new ProfileDocumentOptions();
        options.Check();
        return Read(ProfileInput.Bytes(utf8Json, options.MaximumBytes), options);
    }

    /// <summary>
    /// Reads a document without blocking a thread. The stream is read to its end, or to one byte past the size limit, and stays open.
    /// </summary>
    /// <param name="utf8Json">The document.</param>
    /// <param name="options">Limits and indicators; null for the defaults.</param>
    /// <param name="cancellationToken">Ends the wait for the stream.</param>
    /// <returns>The profile.</returns>
    /// <exception cref="ProfileDocumentException">The document is refused.</exception>
    /// <exception cref="OptionsValidationException">The options are not valid; every problem is listed.</exception>
    /// <exception cref="OperationCanceledException">The wait was ended.</exception>
    public static async Task<OrganisationProfile> ReadAsync(
        Stream utf8Json, ProfileDocumentOptions? options = null, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(utf8Json);
        options ??= new ProfileDocumentOptions();
        options.Check();
        return Read(await ProfileInput.BytesAsync(utf8Json, options.MaximumBytes, cancellationToken).ConfigureAwait(false), options);
    }

    /// <summary>Reads a document.</summary>
    /// <param name="utf8Json">The document.</param>
    /// <param name="options">Limits and indicators; null for the defaults.</param>
    /// <returns>The profile.</returns>
    /// <exception cref="ProfileDocumentException">The document is refused.</exception>
    /// <exception cref="OptionsValidationException">The options are not valid; every problem is listed.</exception>
    public static OrganisationProfile Read(byte[] utf8Json, ProfileDocumentOptions? options = null) =>
        TryRead(utf8Json, options, out var profile, out var problems) ? profile : throw new ProfileDocumentException(problems);

    /// <summary>Reads a document from a text. The size limit counts it in UTF-8.</summary>
    /// <param name="json">The document.</param>
    /// <param name="options">Limits and indicators; null for the defaults.</param>
    /// <returns>The profile.</returns>
    /// <exception cref="ProfileDocumentException">The document is refused.</exception>
    /// <exception cref="OptionsValidationException">The options are not valid; every problem is listed.</exception>
    public static OrganisationProfile Parse(string json, ProfileDocumentOptions? options = null) =>
        Read(ProfileInput.Bytes(Guard.NotNull(json)), options);

    /// <summary>Reads a document without throwing when it is refused.</summary>
    /// <param name="utf8Json">The document.</param>
    /// <param name="options">Limits and indicators; null for the defaults.</param>
    /// <param name="profile">The profile; null when the document is refused.</param>
    /// <param name="problems">Every problem in document order; empty when there is a profile.</param>
    /// <returns>Whether there is a profile.</returns>
    /// <exception cref="OptionsValidationException">The options are not valid; every problem is listed.</exception>
    public static bool TryRead(
        byte[] utf8Json,
        ProfileDocumentOptions? options,
        [NotNullWhen(true)] out OrganisationProfile? profile,
        out IReadOnlyList<ProfileProblem> problems)
    {
        Guard.NotNull(utf8Json);
        options ??= new ProfileDocumentOptions();
        options.Check();
        var bytes = ProfileInput.Open(utf8Json, options.MaximumBytes, "a profile document", out var found);
        profile = bytes is null ? null : new ProfileReader(bytes, KnownIndicators.From(options.Indicators), options.MaximumDepth, found).Read();
        problems = found.ToProblems();
        return profile is not null;
    }

    /// <summary>Writes a profile. The same profile gives the same bytes everywhere; reading them gives the same profile.</summary>
    /// <param name="profile">The profile.</param>
    /// <param name="utf8Json">The stream to write to; it stays open.</param>
    public static void Write(OrganisationProfile profile, Stream utf8Json)
    {
        Guard.NotNull(utf8Json);
        var bytes = ProfileWriter.ToBytes(Guard.NotNull(profile));
        utf8Json.Write(bytes, 0, bytes.Length);
    }

    /// <summary>Writes a profile without blocking a thread. The same profile gives the same bytes as <see cref="Write"/>.</summary>
    /// <param name="profile">The profile.</param>
    /// <param name="utf8Json">The stream to write to; it stays open.</param>
    /// <param name="cancellationToken">Ends the wait for the stream.</param>
    /// <returns>The end of the writing.</returns>
    /// <exception cref="OperationCanceledException">The wait was ended.</exception>
    public static Task WriteAsync(OrganisationProfile profile, Stream utf8Json, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(utf8Json);
        var bytes = ProfileWriter.ToBytes(Guard.NotNull(profile));
        return utf8Json.WriteAsync(bytes, 0, bytes.Length, cancellationToken);
    }

    /// <summary>Gets a profile as the text of a document, ending with a line feed.</summary>
    /// <param name="profile">The profile.</param>
    /// <returns>The text of the document.</returns>
    public static string ToJson(OrganisationProfile profile) => Encoding.UTF8.GetString(ProfileWriter.ToBytes(Guard.NotNull(profile)));

    /// <summary>
    /// Makes a converter of profiles for a serializer that is to know a host's own indicators, or other limits. Without it, a serializer
    /// reads and writes a profile by the defaults.
    /// </summary>
    /// <param name="options">Limits and indicators.</param>
    /// <returns>The converter, for <see cref="System.Text.Json.JsonSerializerOptions.Converters"/>.</returns>
    /// <exception cref="OptionsValidationException">The options are not valid; every problem is listed.</exception>
    public static JsonConverter<OrganisationProfile> Converter(ProfileDocumentOptions options)
    {
        Guard.NotNull(options).Check();
        return new OrganisationProfileConverter(options);
    }

    /// <summary>
    /// Gets an empty document to fill in: every question as a comment above its key, every answer null. It reads as a profile without answers.
    /// </summary>
    /// <param name="organisation">The organisation that the profile will describe.</param>
    /// <param name="asOf">The date the answers will hold for.</param>
    /// <param name="indicators">The questions; null for the 126 built-in ones.</param>
    /// <param name="texts">The language of the comments; null for English.</param>
    /// <returns>The text of the document.</returns>
    /// <exception cref="ArgumentException">Two indicators have the same key.</exception>
    public static string Template(
        Organisation organisation, DateTime asOf, IReadOnlyList<Indicator>? indicators = null, TextCatalogue? texts = null) =>
        ProfileTemplate.Write(Guard.NotNull(organisation), asOf, KnownIndicators.From(indicators), texts ?? TextCatalogue.English);

#if NET
    /// <inheritdoc cref="Template(Organisation, DateTime, IReadOnlyList{Indicator}, TextCatalogue)"/>
    public static string Template(
        Organisation organisation, DateOnly asOf, IReadOnlyList<Indicator>? indicators = null, TextCatalogue? texts = null) =>
        Template(organisation, asOf.ToDateTime(TimeOnly.MinValue), indicators, texts);
#endif

    /// <summary>Gets the JSON Schema (draft 07) of the document, with each question as a title.</summary>
    /// <param name="indicators">The questions; null for the 126 built-in ones.</param>
    /// <returns>The text of the schema.</returns>
    /// <exception cref="ArgumentException">Two indicators have the same key.</exception>
    public static string Schema(IReadOnlyList<Indicator>? indicators = null) => ProfileSchema.Write(KnownIndicators.From(indicators));
}
