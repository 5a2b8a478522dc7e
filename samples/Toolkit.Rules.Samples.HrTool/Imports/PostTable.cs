using Toolkit.Rules.Samples.Model;
using Toolkit.Rules.Tables;

namespace Toolkit.Rules.Samples.Imports;

internal sealed class PostTable(Vocabulary vocabulary) : HrTable<Post>(vocabulary)
{
    public override DeliveryKind Kind => DeliveryKind.Posts;

    internal override string Title => "Posts";

    internal override TableFields<Post> Description { get; } = new TableFields<Post>("posts", () => new())
        .OfPeople()
        .WithKey("post_number", "Post number", (post, text) => post.Number = text, null, "position id", "post id", "post", "post unique reference")
        .WithStanding((post, text) => post.Profession = text, (post, yes) => post.IsDigital = yes, (post, text) => post.Grade = text, (post, yes) => post.IsSenior = yes)
        .WithYesNo("vacant", "Vacant", (post, yes) => post.IsVacant = yes, "position.isVacant", "is vacant", "unfilled")
        .WithDay("vacant_since", "Vacant since", (post, day) => post.VacantSince = day)
        .WithDay("filled_on", "Filled on", (post, day) => post.FilledOn = day)
        .WithText("role_family", "Family of roles", (post, text) => post.RoleFamily = text)
        .WithYesNo("management", "Manages people", (post, yes) => post.IsManagement = yes, null, "is manager")
        .Whole("grade_level", (ref post, number) => post.GradeLevel = (int)number, new() { Label = "Grade as a number, 1 the lowest", Least = 0, Most = 100 })
        .WithYesNo("head_of_digital", "Most senior digital leader", (post, yes) => post.IsHeadOfDigital = yes)
        .WithYesNo("on_board", "Member of the board", (post, yes) => post.IsOnBoard = yes);
}
