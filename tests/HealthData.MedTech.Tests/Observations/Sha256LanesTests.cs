using System.Globalization;
using System.Text;

namespace HealthData.MedTech.Tests.Observations;

public sealed class Sha256LanesTests
{
    [Fact]
    public void Texts_of_every_length_have_the_digests_of_the_platform()
    {
        var random = new Random(7);
        var prefix = new byte[Sha256Lanes.BlockSize];
        random.NextBytes(prefix);
        var states = Enumerable.Repeat(Sha256Lanes.After(Sha256Lanes.Initial, prefix), Sha256Lanes.Count).ToArray();
        var keys = new ResourceKey[Sha256Lanes.Count];
        for (var length = 0; length < 400; length++)
        {
            var rests = Enumerable.Range(0, Sha256Lanes.Count).Select(_ => new byte[length]).ToArray();
            var blocks = Sha256Lanes.BlocksOf(length);
            var size = blocks * Sha256Lanes.BlockSize;
            var lanes = new byte[Sha256Lanes.Count * size];
            for (var lane = 0; lane < rests.Length; lane++)
            {
                random.NextBytes(rests[lane]);
                Sha256Lanes.Pad(rests[lane], prefix.Length + length, lanes.AsSpan(lane * size, size));
            }

            Sha256Lanes.Hash(states, lanes, blocks, keys);

            Assert.Equal(rests.Select(rest => ResourceKey.Of([.. prefix, .. rest])), keys);
        }
    }

    [Fact]
    public void What_precedes_the_value_of_an_identifier_is_one_block() => Assert.Equal(
        Sha256Lanes.BlockSize, Encoding.UTF8.GetByteCount(ObservationProjector.IdentifierSystem) + 1);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(8)]
    [InlineData(11)]
    [InlineData(300)]
    public void Ids_are_the_same_in_batches_of_any_size(int count)
    {
        var options = new ProjectionOptions
        {
            Identify = group => new MeasurementIdentity(group.PatientId!, new string('d', group.PatientId!.Length * 9)),
        };
        var random = new Random(count);
        var messages = Enumerable.Range(0, count).Select(i => Projected.At(
            "10:00:00Z", more: $$""","p":"{{new string('p', random.Next(1, 50))}}{{i}}" """));

        var result = new ObservationProjector(Projected.Mapping(Projected.Quantity()), options)
            .Project(Projected.Measurements([.. messages]));

        Assert.Equal(count, result.Count);
        Assert.All(result, observation => Assert.Equal(
            observation.Group.GetObservationId(options.Identify(observation.Group.Group)!), observation.Id));
    }

    [Fact]
    public void Ids_are_the_same_whatever_came_before_a_batch()
    {
        var identities = Enumerable.Range(0, 20)
            .Select(i => new MeasurementIdentity(new string('p', 7 * i + 1), new string('d', 4 * i + 1)))
            .ToArray();
        var options = new ProjectionOptions
        {
            Identify = group => identities[int.Parse(group.PatientId!, CultureInfo.InvariantCulture)],
        };
        var projector = new ObservationProjector(Projected.Mapping(Projected.Quantity()), options);
        var random = new Random(3);
        for (var batch = 0; batch < 200; batch++)
        {
            var messages = Enumerable.Range(0, random.Next(1, 30)).Select(i => Projected.At(
                $"10:00:{i:00}Z", more: $$""","p":"{{random.Next(identities.Length)}}" """));

            var result = projector.Project(Projected.Measurements([.. messages]));

            Assert.All(result, observation => Assert.Equal(
                observation.Group.GetObservationId(options.Identify(observation.Group.Group)!), observation.Id));
        }
    }
}
