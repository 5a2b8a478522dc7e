using Microsoft.EntityFrameworkCore;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Samples.Model;

namespace Toolkit.Rules.Samples.Answers;

/// <summary>Keeps typed answers. Who saves must have seen what stands there; otherwise nothing is changed.</summary>
internal sealed class AnswerStore(PortfolioContext database, TimeProvider time)
{
    /// <summary>The answer as it stands, withdrawn ones too; null when there never was one.</summary>
    internal Task<TypedAnswer?> FindAsync(Department department, Indicator indicator, CancellationToken cancellation) =>
        database.TypedAnswers.AsNoTracking().SingleOrDefaultAsync(typed => typed.DepartmentId == department.Id && typed.Indicator == indicator.Key, cancellation);

    /// <summary>Saves an answer, or withdraws it.</summary>
    /// <returns>Whether it was saved; false when somebody else was faster.</returns>
    internal async Task<bool> SaveAsync(Department department, Indicator indicator, AnswerInput input, bool withdraw, CancellationToken cancellation)
    {
        var answer = await database.TypedAnswers.SingleOrDefaultAsync(typed => typed.DepartmentId == department.Id && typed.Indicator == indicator.Key, cancellation);
        if ((answer?.Version ?? 0) != input.SeenVersion)
            return false;
        answer ??= database.Add(new TypedAnswer { DepartmentId = department.Id, Indicator = indicator.Key }).Entity;
        (answer.Text, answer.Source) = withdraw ? (null, null) : (input.Text, input.Source);
        (answer.AnsweredOn, answer.Version) = (DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime), input.SeenVersion + 1);
        try
        {
            await database.SaveChangesAsync(cancellation);
            return true;
        }
        catch (DbUpdateException)
        {
            // Saved by somebody else between the look and this: another version of the row, or a row where none was.
            return false;
        }
    }
}
