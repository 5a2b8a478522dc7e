using Microsoft.EntityFrameworkCore;
using Toolkit.Rules.Samples.Model;
using Toolkit.Rules.Samples.Recommending;

namespace Toolkit.Rules.Samples.Answers;

/// <summary>Adds organisations. One without records and answers has a report all the same, in which every question is open.</summary>
internal sealed class OrganisationStore(HrContext database, OneWriter writer, Recomputation recomputation)
{
    /// <summary>Adds an organisation.</summary>
    /// <returns>False when there is one of that code.</returns>
    internal async Task<bool> AddAsync(Department organisation, CancellationToken cancellationToken)
    {
        using var turn = await writer.EnterAsync(cancellationToken);
        await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        if (await database.Departments.AnyAsync(department => department.Code == organisation.Code, cancellationToken))
            return false;
        database.Add(organisation);
        await database.SaveChangesAsync(cancellationToken);
        await recomputation.RunAsync(organisation, RunCause.Added, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }
}
