namespace HealthData.MedTech.EventHubs.Tests.Partitions;

public sealed class HubPositionsTests
{
    private readonly HubPositions _positions = new();

    [Fact]
    public void A_checkpoint_passes_the_events_that_are_no_messages_and_no_message()
    {
        Add((0, false), (1, true), (2, false), (3, false), (4, true), (5, false));

        Assert.Equal((3, "at3"), Finish(1));
        Assert.Equal((5, "at5"), Finish(4));
        Assert.Null(_positions.Oldest);
    }

    [Fact]
    public void A_batch_of_several_messages_is_done_at_its_last()
    {
        Add((7, true), (8, true), (9, true));

        Assert.Equal((8, "at8"), Finish(8));
        Assert.Equal(DateTimeOffset.UnixEpoch.AddSeconds(9), _positions.Oldest);
    }

    private void Add(params (long Number, bool IsMessage)[] events)
    {
        foreach (var (number, isMessage) in events)
        {
            var offset = string.Create(CultureInfo.InvariantCulture, $"at{number}");
            _positions.Add(
                new HubPosition(number, offset, DateTimeOffset.UnixEpoch.AddSeconds(number), isMessage));
        }
    }

    private (long Number, string Offset) Finish(long number)
    {
        var done = _positions.Finish(number);
        return (done.SequenceNumber, done.Offset);
    }
}
