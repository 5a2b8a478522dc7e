namespace Toolkit.Rules.Columns;

/// <summary>Where an organisation lies.</summary>
internal readonly struct ColumnPlace(int block, int row)
{
    internal int Block => block;

    internal int Row => row;
}
