using Toolkit.Rules.Analysis;
using Toolkit.Rules.Compatibility;

namespace Toolkit.Rules.Tests.Analysis;

/// <summary>Candidates with a value function of normal measurements on each criterion, in the order candidate by candidate.</summary>
internal sealed class PublishedCase(int criteria, Measurement[] measurements) : ValueSource
{
    internal override int Candidates => measurements.Length / criteria;

    internal override int Criteria => criteria;

    internal override bool Varies => measurements.Any(measurement => measurement.Deviation > 0);

    internal override ValueDraws NewDraws() => new Draws(this, measurements);

    private sealed class Draws(PublishedCase published, Measurement[] measurements) : ValueDraws
    {
        private readonly double[] _values = new double[measurements.Length * Lanes.Count];

        internal override void Next(ref ShareGenerator generator, int count)
        {
            for (var lane = 0; lane < count; lane++)
                for (var index = 0; index < measurements.Length; index++)
                    _values[index * Lanes.Count + lane] = measurements[index].Draw(ref generator);
        }

        internal override void AddFixed(double[] weights, double[] standing)
        {
        }

        internal override void AddDrawn(double[] weights, double[] standing, double[] keys)
        {
            for (var candidate = 0; candidate < published.Candidates; candidate++)
            {
                var score = new Lanes(0);
                for (var criterion = 0; criterion < published.Criteria; criterion++)
                    score += Lanes.Load(weights, criterion * Lanes.Count)
                        * Lanes.Load(_values, (candidate * published.Criteria + criterion) * Lanes.Count);
                Rounded(score).Store(keys, candidate * Lanes.Count);
            }
        }
    }
}
