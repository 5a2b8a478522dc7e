using Microsoft.EntityFrameworkCore;
using Toolkit.Rules.Samples.Tables;

namespace Toolkit.Rules.Samples.PortfolioTool.Tests.Model;

public sealed class PortfolioContextTests
{
    [Theory]
    [InlineData("ALTER TABLE \"Programmes\" DROP COLUMN \"History\"")]
    [InlineData("DROP TABLE \"PendingImports\"")]
    public void Start_OnADatabaseOfAnotherVersion_SaysWhatToDo(string change)
    {
        using var app = new PortfolioApp();
        app.InDatabase(database => database.Database.ExecuteSqlRaw(change));
        using var next = new PortfolioApp(app.Folder);

        Assert.Contains("Delete the folder App_Data", Assert.Throws<OtherDatabaseException>(next.CreateClient).Message, StringComparison.Ordinal);
    }
}
