namespace HealthData.Dicom.Tests.Retrieve;

/// <summary>Parts are there as their bytes arrive, and a connection is freed with its answer.</summary>
public sealed class StreamingTests
{
    [Fact]
    public async Task The_first_bytes_are_there_before_the_rest_is_sent()
    {
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var first = WireAnswers.Instance("first bytes and last");
        var second = WireAnswers.Instance("second");
        var start = first[..^9];
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.WriteAsync(WireAnswers.Head(WireAnswers.Multipart) + WireAnswers.Part(start));
            await gate.Task;
            await connection.WriteAsync(" and last" + WireAnswers.Part(second) + WireAnswers.Closing);
        });

        await using var study = (await Lab.ClientOf(server).RetrieveStudyAsync("1.2", null, Lab.Token)).Value;
        await using var instances = study.GetAsyncEnumerator(Lab.Token);
        Assert.True(await instances.MoveNextAsync());
        var buffer = new byte[start.Length];
        await instances.Current.Content.ReadExactlyAsync(buffer, Lab.Token);
        Assert.Equal(start, Encoding.Latin1.GetString(buffer));
        Assert.False(gate.Task.IsCompleted);

        gate.SetResult();
        Assert.Equal(" and last"u8.ToArray(), await instances.Current.Content.ReadAllAsync(Lab.Token));
        Assert.True(await instances.MoveNextAsync());
        Assert.Equal(second, Encoding.Latin1.GetString(await instances.Current.Content.ReadAllAsync(Lab.Token)));
        Assert.False(await instances.MoveNextAsync());
    }

    [Fact]
    public async Task A_whole_instance_is_there_before_the_next_one_is_sent()
    {
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.WriteAsync(
                WireAnswers.Head(WireAnswers.Multipart) + WireAnswers.Part(WireAnswers.Instance("first"))
                + WireAnswers.Part(string.Empty));
            await gate.Task;
        });

        await using var study = (await Lab.ClientOf(server).RetrieveStudyAsync("1.2", null, Lab.Token)).Value;
        await using var instances = study.GetAsyncEnumerator(Lab.Token);
        Assert.True(await instances.MoveNextAsync());

        Assert.Equal("first", WireAnswers.TextOf(await instances.Current.Content.ReadAllAsync(Lab.Token)));
        gate.SetResult();
    }

    [Fact]
    public async Task A_part_that_is_not_read_to_its_end_is_skipped()
    {
        await using var lab = await Lab.StartAsync();
        var slices = CtPhantom.CreateSeries(5, 256);
        await lab.Client.StoreAsync(slices.Select(slice => InstanceContent.FromBytes(slice.Content)), null, Lab.Token);

        await using var study = (
            await lab.Client.RetrieveStudyAsync(slices[0].StudyInstanceUid, null, Lab.Token)).Value;
        var index = 0;
        await foreach (var instance in study)
        {
            var taken = index switch
            {
                0 => 0,
                1 => 1,
                2 => 200,
                3 => 70_000,
                _ => slices.Min(
                slice => slice.Content.Length)
            };
            var buffer = new byte[taken];
            await instance.Content.ReadExactlyAsync(buffer, Lab.Token);
            Assert.Contains(slices, slice => slice.Content.Span[..taken].SequenceEqual(buffer));
            index++;
        }

        Assert.Equal(5, index);
    }

    [Fact]
    public async Task An_answer_is_enumerated_once_and_a_second_try_does_not_disturb_the_first()
    {
        await using var lab = await Lab.StartAsync();
        var file = await lab.StoreAsync();
        await using var study = (await lab.Client.RetrieveStudyAsync(file.Study, null, Lab.Token)).Value;
        await using var first = study.GetAsyncEnumerator(Lab.Token);
        Assert.True(await first.MoveNextAsync());

        await using var second = study.GetAsyncEnumerator(Lab.Token);
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await second.MoveNextAsync());

        Assert.Equal(file.ToBytes(), await first.Current.Content.ReadAllAsync(Lab.Token));
        Assert.False(await first.MoveNextAsync());
    }

    [Theory]
    [InlineData("dispose")]
    [InlineData("dispose asynchronously")]
    [InlineData("break")]
    [InlineData("dispose the instance")]
    [InlineData("dispose the instance asynchronously")]
    public async Task Leaving_early_closes_the_connection(string way)
    {
        await using var lab = await Lab.StartAsync(options => options.Dicom.MaxInstanceBytes = 1L << 40);
        var generated = lab.Workspace.Dicom.AddGenerated("1.2", "1.3", "1.4", 1L << 30);
        if (way.Contains("instance", StringComparison.Ordinal))
        {
            var instance = (await lab.Client.RetrieveInstanceAsync("1.2", "1.3", "1.4", null, Lab.Token)).Value;
            await instance.Content.ReadExactlyAsync(new byte[1000], Lab.Token);
            await (way.EndsWith("asynchronously", StringComparison.Ordinal) ? instance.DisposeAsync() : Sync(instance));
        }
        else
        {
            var study = (await lab.Client.RetrieveStudyAsync("1.2", null, Lab.Token)).Value;
            if (way == "break")
            {
                await foreach (var instance in study)
                {
                    await instance.Content.ReadExactlyAsync(new byte[1000], Lab.Token);
                    break;
                }
            }
            else
            {
                await (way == "dispose" ? Sync(study) : study.DisposeAsync());
            }
        }

        await lab.Workspace.WaitForOpenConnectionsAsync(0, Lab.Token);
        Assert.Equal(1L << 30, generated.Length);
        Assert.NotNull(await lab.StoreAsync());
    }

    [Fact]
    public async Task Disposing_twice_is_fine()
    {
        await using var lab = await Lab.StartAsync();
        var file = await lab.StoreAsync();
        var study = (await lab.Client.RetrieveStudyAsync(file.Study, null, Lab.Token)).Value;
        await study.ReadAllAsync(Lab.Token);

        study.Dispose();
        await study.DisposeAsync();
        study.Dispose();

        Assert.NotNull(await lab.StoreAsync());
    }

    private static ValueTask Sync(IDisposable disposable)
    {
        disposable.Dispose();
        return default;
    }
}
