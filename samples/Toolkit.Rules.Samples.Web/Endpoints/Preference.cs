using System.Text;
using Microsoft.Net.Http.Headers;

namespace Toolkit.Rules.Samples.Web.Endpoints;

/// <summary>The form that a client prefers of those that are offered (RFC 9110, section 12.5.1).</summary>
internal static class Preference
{
    /// <summary>The form with the highest quality, of equals the first; null when the client wants none of them. No wish at all wants the first.</summary>
    internal static string? Best(HttpRequest request, params string[] offered)
    {
        var wishes = request.GetTypedHeaders().Accept;
        if (wishes.Count == 0)
            return offered[0];
        return offered
            .Select(form => (Form: form, Quality: QualityOf(InUtf8(form), wishes)))
            .Where(choice => choice.Quality > 0)
            .OrderByDescending(choice => choice.Quality)
            .Select(choice => choice.Form)
            .FirstOrDefault();
    }

    /// <summary>The quality that the narrowest wish gives a form: <c>text/html;q=0, */*</c> means anything but HTML.</summary>
    private static double QualityOf(MediaTypeHeaderValue form, IList<MediaTypeHeaderValue> wishes) => wishes
        .Where(form.IsSubsetOf)
        .OrderBy(wish => wish.MatchesAllTypes ? 2 : wish.MatchesAllSubTypes ? 1 : 0)
        .Select(wish => wish.Quality ?? 1)
        .FirstOrDefault();

    /// <summary>All of them are sent in UTF-8, and some clients say that they want that.</summary>
    private static MediaTypeHeaderValue InUtf8(string form) => new(form) { Encoding = Encoding.UTF8 };
}
