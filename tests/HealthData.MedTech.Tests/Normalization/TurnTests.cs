using System.Runtime.CompilerServices;

namespace HealthData.MedTech.Tests.Normalization;

/// <summary>What a working state remembers of a message is told from that of another, however many came.</summary>
public sealed class TurnTests
{
    [Fact]
    public void Members_are_found_behind_more_objects_than_an_int_counts()
    {
        var names = new NameTable(["a", "b"], []);
        var index = new TokenIndex { Names = names };
        index.Read("""[{"a":1},{"b":2}]"""u8.ToArray());
        var (a, b) = (names.Find("a"), names.Find("b"));
        var slots = new MemberSlots(index, names.Count);
        Assert.Equal(2, slots.Find(1, a));
        TurnOf(slots) = int.MaxValue - 1;
        slots.Clear();

        for (var i = 0; i < 3; i++)
        {
            Assert.Equal((2, -1), (slots.Find(1, a), slots.Find(1, b)));
            Assert.Equal((-1, 4), (slots.Find(3, a), slots.Find(3, b)));
        }
    }

    [Fact]
    public void Expressions_are_evaluated_anew_behind_more_messages_than_an_int_counts()
    {
        var mapping = Run.Mapping(Run.JmesPath("[Body][?hr]", "matchedToken.hr", "join('-', [Body.id])"));
        var pool = new RunPool(new NormalizationPlan(mapping), new NormalizationOptions());
        var run = pool.Rent();
        TurnOf(run) = uint.MaxValue;

        run.Run(DeviceMessage.FromBody("""{"hr":1,"id":"x","t":"2020-01-01"}"""u8.ToArray()), run.Collector);

        Assert.Equal("heartrate x 2020-01-01T00:00:00 v=1", Run.Show(run.Collector.Take()));
    }

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_turn")]
    private static extern ref long TurnOf(MemberSlots slots);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_turn")]
    private static extern ref long TurnOf(NormalizationRun run);
}
