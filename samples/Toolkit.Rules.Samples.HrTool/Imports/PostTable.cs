using Toolkit.Rules.Samples.Model;

namespace Toolkit.Rules.Samples.Imports;

internal sealed class PostTable : RecordTableOf<Post>
{
    public PostTable()
    {
        Key("post_number", "Post number", (post, cell) => post.Number = cell, "position id", "post id", "post");
        Text("profession", "Profession", (post, cell) => post.Profession = cell, "job family", "function");
        Text("grade", "Grade", (post, cell) => post.Grade = cell, "pay band", "level");
        YesNo("vacant", "Vacant", (post, yes) => post.IsVacant = yes, "is vacant", "unfilled");
        Day("vacant_since", "Vacant since", false, (post, day) => post.VacantSince = day);
        Day("filled_on", "Filled on", false, (post, day) => post.FilledOn = day);
        Text("role_family", "Family of roles", (post, cell) => post.RoleFamily = cell, "role family");
        YesNo("management", "Manages people", (post, yes) => post.IsManagement = yes, "is manager");
        Whole("grade_level", "Grade as a number, 1 the lowest", 100, (post, number) => post.GradeLevel = number);
        YesNo("head_of_digital", "Most senior digital leader", (post, yes) => post.IsHeadOfDigital = yes);
        YesNo("on_board", "Member of the board", (post, yes) => post.IsOnBoard = yes);
    }

    internal override DeliveryKind Kind => DeliveryKind.Posts;

    internal override string Title => "Posts";
}
