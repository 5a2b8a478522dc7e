namespace Toolkit.Rules.Reports;

/// <summary>
/// A part of a section: <see cref="OutlineParagraph"/>, <see cref="OutlineList"/>, <see cref="OutlineTable"/>, <see cref="OutlineBar"/>,
/// <see cref="OutlineInterval"/>, <see cref="OutlineGantt"/> or an <see cref="OutlineSection"/> within it. Further ones may be added: a
/// writer passes over those it does not know.
/// </summary>
public abstract class OutlineBlock
{
    private protected OutlineBlock()
    {
    }
}
