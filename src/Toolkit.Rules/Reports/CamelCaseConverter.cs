using System.Text.Json;
using System.Text.Json.Serialization;

namespace Toolkit.Rules.Reports;

/// <summary>Names of an enumeration as a report document spells them; numbers are refused.</summary>
internal sealed class CamelCaseConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where T : struct, Enum;
