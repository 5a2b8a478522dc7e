namespace Toolkit.Rules.Samples.Tables;

/// <summary>A database that another version of the tool has made; the message says in one line what to do.</summary>
public sealed class OtherDatabaseException : InvalidOperationException
{
    public OtherDatabaseException()
    {
    }

    public OtherDatabaseException(string message)
        : base(message)
    {
    }

    public OtherDatabaseException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
