using Microsoft.EntityFrameworkCore;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Samples.Model;
using Toolkit.Rules.Samples.Recommending;

namespace Toolkit.Rules.Samples.Answers;

/// <summary>Keeps typed answers. Who saves must have seen what stands there; otherwise nothing is changed.</summary>
internal sealed class AnswerStore(HrContext database, OneWriter writer, Recomputation recomputation, TimeProvider clock)
{
    /// <summary>The answer as it stands, withdrawn ones too; null when there never was one.</summary>
    internal Task<TypedAnswer?> FindAsync(Department department, Indicator indicator) => database.TypedAnswers.AsNoTracking()
        .SingleOrDefaultAsync(typed => typed.DepartmentId == department.Id && typed.Indicator == indicator.Key);

    /// <summary>Saves an answer and computes the report anew, both or neither.</summary>
    /// <param name="department">Whose answer it is.</param>
    /// <param name="indicator">The question.</param>
    /// <param name="input">The form that was filled in.</param>
    /// <param name="withdraw">Whether the answer is withdrawn and not saved.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>Whether it was saved; false when somebody else was faster.</returns>
    internal async Task<bool> SaveAsync(Department department, Indicator indicator, AnswerInput input, bool withdraw, CancellationToken cancellationToken)
    {
        using var turn = await writer.EnterAsync(cancellationToken);
        await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        var answer = await database.TypedAnswers.SingleOrDefaultAsync(
            typed => typed.DepartmentId == department.Id && typed.Indicator == indicator.Key, cancellationToken);
        if ((answer?.Version ?? 0) != input.SeenVersion)
            return false;
        answer ??= database.Add(new TypedAnswer { DepartmentId = department.Id, Indicator = indicator.Key }).Entity;
        (answer.Text, answer.Source, answer.Note) = withdraw ? (null, null, null) : (input.Text, input.Source, input.Note);
        (answer.YieldsToRecords, answer.Version) = (input.YieldsToRecords, input.SeenVersion + 1);
        answer.AnsweredOn = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        try
        {
            await database.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            // Another process on the same database was faster: its version, or its row of this question, is there already.
            return false;
        }
        await recomputation.RunAsync(department, RunCause.Answer, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }
}
