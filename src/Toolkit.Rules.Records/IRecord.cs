namespace Toolkit.Rules.Records;

/// <summary>Marks the kinds of record that a set counts, such as <see cref="StaffRecord"/> for <see cref="WorkforceRecords"/>.</summary>
/// <typeparam name="TSet">The set that counts records of this kind.</typeparam>
public interface IRecord<TSet>
    where TSet : RecordSet<TSet>
{
    internal void AddTo(TSet set);
}
