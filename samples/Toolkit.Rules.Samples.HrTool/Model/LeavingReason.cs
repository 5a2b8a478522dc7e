namespace Toolkit.Rules.Samples.Model;

internal enum LeavingReason
{
    Progression,
    Pay,
    Leadership,
    Personal,
    EndOfContract,
    Retirement,
    Other,
}
