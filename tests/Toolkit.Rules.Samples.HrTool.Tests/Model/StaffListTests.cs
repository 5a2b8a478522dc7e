using System.Globalization;
using Toolkit.Rules.Samples.Model;
using Toolkit.Rules.Tests;

namespace Toolkit.Rules.Samples.HrTool.Tests.Model;

public sealed class StaffListTests
{
    [Theory]
    [InlineData(12, "11.67")]
    [InlineData(1, "0.40")]
    [InlineData(1000, "999.5")]
    [InlineData(3, "0.30")]
    public void Posts_OfACount_ShareItsHours(int posts, string hours)
    {
        var full = decimal.Parse(hours, CultureInfo.InvariantCulture);
        var made = StaffList.Posts("SEO", "Finance", posts, full).ToList();

        Assert.Equal(posts, made.Count);
        Assert.Equal(full, made.Sum(post => post.Person.FullTime));
        Assert.All(made, post => Assert.InRange(post.Person.FullTime!.Value, 0.01m, 1));
        Assert.Equal(posts, made.Select(post => post.Post.Number).Distinct().Count());
        Assert.All(made, post => Assert.Null(post.Post.IsVacant));
    }

    [Fact]
    public void Posts_WithoutAProfession_AreNotCoded() => Assert.Null(StaffList.Posts("SEO", "", 1, 1).Single().Person.Profession);

    [Fact]
    public void Posts_OfAListThatCodesNoDigitalWork_SayNothingOfIt() => Assert.Null(StaffList.Posts("SEO", "Information Technology", 1, 1).Single().Person.IsDigital);

    [Fact]
    public void Files_OfTheSample_HoldNoMoreThanTheyShould()
    {
        var folder = Repository.PathOf("samples", "Toolkit.Rules.Samples.HrTool", "Data");
        Assert.True(Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Sum(file => new FileInfo(file).Length) < 1_000_000);
        Assert.Equal("department,as_of,grade,profession,posts,fte", File.ReadLines(Path.Combine(folder, "organograms.csv")).First());
        Assert.Contains("Open Government Licence v3.0", File.ReadAllText(Path.Combine(folder, "README.md")));
    }
}
