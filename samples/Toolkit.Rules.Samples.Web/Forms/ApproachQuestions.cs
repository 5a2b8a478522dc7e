using Toolkit.Rules.Indicators;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Samples.Web.Forms;

/// <summary>The questions that are asked for one approach.</summary>
public sealed record ApproachQuestions(ApproachDescriptor Approach, IReadOnlyList<Indicator> Questions);
