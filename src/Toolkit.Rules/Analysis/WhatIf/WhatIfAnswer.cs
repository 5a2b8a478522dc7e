using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Analysis;

/// <summary>An answer that a scenario changes. Immutable.</summary>
public sealed record WhatIfAnswer
{
    /// <summary>The key of the indicator.</summary>
    public required string Indicator { get; init; }

    /// <summary>The kind of answer it takes.</summary>
    public required IndicatorKind Kind { get; init; }

    /// <summary>The answer of the start, without source and note.</summary>
    public required Answer Before { get; init; }

    /// <summary>The answer of the scenario, without source and note.</summary>
    public required Answer After { get; init; }
}
