using System.Diagnostics.CodeAnalysis;
using System.Text;
using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Decisions;

/// <summary>
/// Decisions as JSON documents in UTF-8, beside the profile they are about. A bad document is refused whole and every problem is told at
/// once; nothing is guessed or dropped. Comments and trailing commas are read; they are never written.
/// </summary>
public static class DecisionDocument
{
    /// <summary>Reads a document. The stream is read to its end, or to one byte past the size limit, and stays open.</summary>
    /// <param name="utf8Json">The document.</param>
    /// <param name="options">Limits, approaches, and whose decisions are expected; null for the defaults.</param>
    /// <exception cref="DecisionDocumentException">The document is refused.</exception>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">The options are not valid; every problem is listed.</exception>
    public static DecisionRegister Read(Stream utf8Json, DecisionDocumentOptions? options = null)
    {
        Guard.NotNull(utf8Json);
        options ??= new DecisionDocumentOptions();
        OptionsProblems.ThrowIfAny<DecisionDocumentOptions>(options.Problems());
        return Read(ProfileInput.Bytes(utf8Json, options.MaximumBytes), options);
    }

    /// <summary>Reads a document.</summary>
    /// <param name="utf8Json">The document.</param>
    /// <param name="options">Limits, approaches, and whose decisions are expected; null for the defaults.</param>
    /// <exception cref="DecisionDocumentException">The document is refused.</exception>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">The options are not valid; every problem is listed.</exception>
    public static DecisionRegister Read(byte[] utf8Json, DecisionDocumentOptions? options = null) =>
        TryRead(utf8Json, options, out var register, out var problems) ? register : throw new DecisionDocumentException(problems);

    /// <summary>Reads a document from a text. The size limit counts it in UTF-8.</summary>
    /// <param name="json">The document.</param>
    /// <param name="options">Limits, approaches, and whose decisions are expected; null for the defaults.</param>
    /// <exception cref="DecisionDocumentException">The document is refused.</exception>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">The options are not valid; every problem is listed.</exception>
    public static DecisionRegister Parse(string json, DecisionDocumentOptions? options = null) =>
        Read(ProfileInput.Bytes(Guard.NotNull(json)), options);

    /// <summary>Reads a document without throwing when it is refused.</summary>
    /// <param name="utf8Json">The document.</param>
    /// <param name="options">Limits, approaches, and whose decisions are expected; null for the defaults.</param>
    /// <param name="register">The decisions; null when the document is refused.</param>
    /// <param name="problems">Every problem in document order; empty when there is a register.</param>
    /// <returns>Whether there is a register.</returns>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">The options are not valid; every problem is listed.</exception>
    public static bool TryRead(
        byte[] utf8Json,
        DecisionDocumentOptions? options,
        [NotNullWhen(true)] out DecisionRegister? register,
        out IReadOnlyList<ProfileProblem> problems)
    {
        Guard.NotNull(utf8Json);
        options ??= new DecisionDocumentOptions();
        OptionsProblems.ThrowIfAny<DecisionDocumentOptions>(options.Problems());
        var bytes = ProfileInput.Open(utf8Json, options.MaximumBytes, "a decision document", out var found);
        register = bytes is null ? null : new DecisionReader(bytes, options, found).Read();
        problems = found.ToProblems();
        return register is not null;
    }

    /// <summary>Writes decisions. The same decisions give the same bytes everywhere; reading them gives the same decisions.</summary>
    /// <param name="register">The decisions.</param>
    /// <param name="utf8Json">Where the document goes; it stays open.</param>
    public static void Write(DecisionRegister register, Stream utf8Json)
    {
        Guard.NotNull(utf8Json);
        var bytes = DecisionWriter.ToBytes(Guard.NotNull(register));
        utf8Json.Write(bytes, 0, bytes.Length);
    }

    /// <summary>Decisions as the text of a document, ending with a line feed.</summary>
    /// <param name="register">The decisions.</param>
    public static string ToJson(DecisionRegister register) => Encoding.UTF8.GetString(DecisionWriter.ToBytes(Guard.NotNull(register)));

    /// <summary>The JSON Schema (draft 07) of the document.</summary>
    /// <param name="approaches">The ids that may be decided about; null for the 21.</param>
    public static string Schema(IReadOnlyList<string>? approaches = null) =>
        DecisionSchema.Write(approaches ?? new DecisionDocumentOptions().Approaches);
}
