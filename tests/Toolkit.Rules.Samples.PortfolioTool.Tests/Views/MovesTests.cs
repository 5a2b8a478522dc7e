using Toolkit.Rules.Samples.Model;
using Toolkit.Rules.Samples.PortfolioTool.Tests.Imports;
using Toolkit.Rules.Samples.Views;

namespace Toolkit.Rules.Samples.PortfolioTool.Tests.Views;

public sealed class MovesTests
{
    [Fact]
    public void ProgrammeMove_BetweenReleases_TellsWhatCameWentAndChanged()
    {
        Programme[] before = [Some("1", "Alpha", "Amber", "2026-01-01"), Some("2", "Beta", "Green", ""), Some("3", "Gamma", "", "2026-01-01"), Some("4", "Delta", "Red", "2026-01-01")];
        Programme[] after = [Some("1", "Alpha", "Red", "2027-01-01"), Some("3", "Gamma", "Red", ""), Some("4", "Delta", "Red", "2026-01-01"), Some("5", "Epsilon", "", "")];

        Assert.Equal(
            ["Alpha: Amber to Red; ends 1 January 2027 instead of 1 January 2026", "Beta: not in the later release", "Epsilon: new"],
            ProgrammeMove.Between(before, after).Select(move => $"{move.Programme.Name}: {move.What}"));
    }

    private static Programme Some(string key, string name, string rating, string end) =>
        Files.UkProgramme(("gmpp_id", key), ("project", name), ("ipa_dca", rating), ("end_date", end));
}
