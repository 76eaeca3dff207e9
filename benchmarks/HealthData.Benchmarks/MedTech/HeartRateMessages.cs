using System.Text;

namespace HealthData.Benchmarks.MedTech;

/// <summary>
/// Messages of a heart rate monitor, always the same ones: 243 bytes, 11 members, two of them in a nested object.
/// </summary>
internal static class HeartRateMessages
{
    public const int Length = 243;

    private const int Orders = 64;

    public static ReadOnlyMemory<byte>[] Make(int count) => Make(count, new Random(1), _ => null);

    /// <summary>The members in one of 64 orders.</summary>
    public static ReadOnlyMemory<byte>[] MakeShuffled(int count)
    {
        var random = new Random(2);
        var orders = new int[Orders][];
        for (var i = 0; i < Orders; i++)
        {
            orders[i] = [0, 1, 2, 3, 4, 5, 6, 7, 8];
            random.Shuffle(orders[i]);
        }

        return Make(count, random, i => orders[i % Orders]);
    }

    /// <summary>One of ten is cut off.</summary>
    public static ReadOnlyMemory<byte>[] MakeBroken(int count)
    {
        var messages = Make(count);
        var random = new Random(3);
        for (var i = 0; i < count; i += 10)
        {
            messages[i] = messages[i][..random.Next(20, Length - 1)];
        }

        return messages;
    }

    /// <summary>Ten readings in a message, 1.2 kB.</summary>
    public static ReadOnlyMemory<byte>[] MakeOfTen(int count)
    {
        var random = new Random(4);
        return Concatenate(count, (text, i) =>
        {
            text.Append("{\"gateway\":\"gw-").Append(i % 90 + 10).Append("\",\"readings\":[");
            for (var reading = 0; reading < 10; reading++)
            {
                var time = Time(random);
                text.Append(reading == 0 ? null : ",").Append(
                    CultureInfo.InvariantCulture,
                    $$"""{"deviceId":"device-{{random.Next(1000, 9999)}}","heartRate":{{random.Next(50, 180)}},"""
                        + $"\"endDate\":\"{time:yyyy-MM-ddTHH:mm:ss.fffZ}\",\"unit\":\"bpm\",\"quality\":\"good\"}}");
            }

            text.Append("]}");
        });
    }

    /// <summary>A wave of 5,000 samples in a message of about 100 kB.</summary>
    public static ReadOnlyMemory<byte>[] MakeWaves(int count)
    {
        var random = new Random(5);
        return Concatenate(count, (text, i) =>
        {
            text.Append(
                CultureInfo.InvariantCulture, $"{{\"deviceId\":\"ecg-{i}\",\"start\":\"2026-01-01T00:00:00Z\",");
            text.Append("\"samples\":[").AppendJoin(
                ',', Enumerable.Range(0, 5_000).Select(_ => random.Next(-900, 900)));
            text.Append("],\"marks\":[").AppendJoin(',', Enumerable.Range(0, 1_500).Select(at =>
                string.Create(
                    CultureInfo.InvariantCulture, $"{{\"at\":{at * 3},\"kind\":\"normal beat\",\"q\":0.{at}}}")));
            text.Append("]}");
        });
    }

    /// <summary>1,000 readings of a device that is told once.</summary>
    public static ReadOnlyMemory<byte>[] MakeThousands(int count)
    {
        var random = new Random(6);
        return Concatenate(count, (text, i) =>
        {
            text.Append(
                CultureInfo.InvariantCulture, $"{{\"site\":\"ward-{i % 9}\",\"device\":{{\"serial\":\"d-{i}\"}},");
            text.Append(
                "\"patient\":{\"id\":\"p-7\"},\"readings\":[").AppendJoin(',', Enumerable.Range(0, 1_000).Select(_ =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{{\"t\":\"{Time(random):yyyy-MM-ddTHH:mm:ss.fffZ}\",\"hr\":{random.Next(50, 180)}}}")));
            text.Append("]}");
        });
    }

    private static ReadOnlyMemory<byte>[] Make(int count, Random random, Func<int, int[]?> orderOf)
    {
        var messages = Concatenate(count, (text, i) =>
        {
            string[] members =
            [
                string.Create(CultureInfo.InvariantCulture, $"\"deviceId\":\"device-{random.Next(1000, 9999)}\""),
                string.Create(CultureInfo.InvariantCulture, $"\"endDate\":\"{Time(random):yyyy-MM-ddTHH:mm:ss.fffZ}\""),
                string.Create(CultureInfo.InvariantCulture, $"\"heartRate\":{random.Next(100, 180)}"),
                "\"unit\":\"beats/min\"",
                string.Create(
                    CultureInfo.InvariantCulture, $"\"skinTemperature\":{random.Next(3011, 3899) / 100m:00.00}"),
                string.Create(CultureInfo.InvariantCulture, $"\"sequence\":{random.Next(100000, 999999)}"),
                "\"firmware\":\"2.14.1-release.10\"",
                string.Create(CultureInfo.InvariantCulture, $"\"battery\":0.{random.Next(10, 99)}"),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"\"context\":{{\"activity\":\"resting\",\"position\":\"left wrist\"}}"),
            ];
            if (orderOf(i) is { } order)
            {
                Array.Sort(order.ToArray(), members);
            }

            text.Append('{').AppendJoin(',', members).Append('}');
        });
        return Array.TrueForAll(messages, message => message.Length == Length)
            ? messages
            : throw new InvalidOperationException($"The messages have {messages[0].Length} bytes.");
    }

    private static DateTime Time(Random random) =>
        new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddMilliseconds(random.NextInt64(30_000_000_000));

    private static ReadOnlyMemory<byte>[] Concatenate(int count, Action<StringBuilder, int> write)
    {
        var text = new StringBuilder();
        var ends = new int[count];
        for (var i = 0; i < count; i++)
        {
            write(text, i);
            ends[i] = text.Length;
        }

        ReadOnlyMemory<byte> all = Encoding.ASCII.GetBytes(text.ToString());
        var messages = new ReadOnlyMemory<byte>[count];
        for (var i = 0; i < count; i++)
        {
            var start = i == 0 ? 0 : ends[i - 1];
            messages[i] = all[start..ends[i]];
        }

        return messages;
    }
}
