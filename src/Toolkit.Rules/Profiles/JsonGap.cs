namespace Toolkit.Rules.Profiles;

/// <summary>The white space and comments between the tokens of a document.</summary>
internal static class JsonGap
{
    /// <summary>The offset of the next token, of a comment that is not closed, or of the end.</summary>
    internal static int End(byte[] bytes, int from)
    {
        while (from < bytes.Length)
        {
            if (bytes[from] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
            {
                from++;
                continue;
            }
            var end = CommentEnd(bytes, from);
            if (end < 0)
                return from;
            from = end;
        }
        return from;
    }

    /// <returns>The offset after the comment that begins here, or -1 when none does or it is not closed.</returns>
    private static int CommentEnd(byte[] bytes, int start)
    {
        if (start + 1 >= bytes.Length || bytes[start] != '/')
            return -1;
        if (bytes[start + 1] == '/')
        {
            var end = Array.FindIndex(bytes, start, next => next is (byte)'\n' or (byte)'\r');
            return end < 0 ? bytes.Length : end;
        }
        if (bytes[start + 1] != '*')
            return -1;
        for (var index = start + 3; index < bytes.Length; index++)
        {
            if (bytes[index] == '/' && bytes[index - 1] == '*' && index - 1 > start + 1)
                return index + 1;
        }
        return -1;
    }
}
