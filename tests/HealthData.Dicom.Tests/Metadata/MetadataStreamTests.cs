using System.Diagnostics;
using HealthData.Dicom.Tests.Search;

namespace HealthData.Dicom.Tests.Metadata;

public sealed class MetadataStreamTests
{
    private const string Chunked =
        "HTTP/1.1 200 OK\r\nContent-Type: application/dicom+json\r\nTransfer-Encoding: chunked\r\n\r\n";
    private const string Closing =
        "HTTP/1.1 200 OK\r\nContent-Type: application/dicom+json\r\nConnection: close\r\n\r\n";
    private const string One = """{"00080018":{"vr":"UI","Value":["1.4"]}}""";
    private const string Two = """{"00080018":{"vr":"UI","Value":["1.5"]}}""";

    [Fact]
    public async Task The_first_set_is_there_before_the_rest_has_arrived()
    {
        var goOn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = new QidoServer(new RawServer(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.WriteAsync(Chunked + Chunk($"[{One},"));
            await goOn.Task;
            await connection.WriteAsync(Chunk(Two + "]") + "0\r\n\r\n");
            await connection.WaitAsync();
        }));

        await using var metadata = (await server.Client().RetrieveStudyMetadataAsync("1.2")).Value;
        await using var sets = metadata.GetAsyncEnumerator();
        Assert.True(await sets.MoveNextAsync());
        Assert.Equal("1.4", sets.Current.GetString(Keyword.SOPInstanceUID));
        goOn.SetResult();

        Assert.True(await sets.MoveNextAsync());
        Assert.Equal("1.5", sets.Current.GetString(Keyword.SOPInstanceUID));
        Assert.False(await sets.MoveNextAsync());
    }

    [Fact]
    public async Task Sets_split_anywhere_are_read_whole()
    {
        var body = $"[{One},\n {Two}]";
        await using var server = new QidoServer(new RawServer(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.WriteAsync(Chunked + string.Concat(body.Select(c => Chunk(c.ToString()))) + "0\r\n\r\n");
        }));

        await using var metadata = (await server.Client().RetrieveStudyMetadataAsync("1.2")).Value;

        Assert.Equal(["1.4", "1.5"], await MetadataTests.UidsAsync(metadata));
    }

    [Theory]
    [InlineData(Closing + "[" + One, HealthDataErrorCode.ResponseTruncated)]
    [InlineData(Closing + "[" + One + ",", HealthDataErrorCode.ResponseTruncated)]
    [InlineData(
        Closing + "[" + One + ",{\"00100010\":{\"vr\":\"PN\",\"Value\":[\"PHI-7f3a",
        HealthDataErrorCode.ResponseTruncated)]
    [InlineData(Chunked + "29\r\n[" + One, HealthDataErrorCode.ResponseTruncated)]
    [InlineData(Closing + "[" + One + ",<html>PHI-7f3a", HealthDataErrorCode.ResponseMalformed)]
    [InlineData(Closing + "[" + One + "]PHI-7f3a", HealthDataErrorCode.ResponseMalformed)]
    [InlineData(Closing + "[" + One + ",{\"00100010\":\"PHI-7f3a\"}]", HealthDataErrorCode.ResponseMalformed)]
    public async Task What_came_whole_is_given_before_the_failure(string answer, string code)
    {
        await using var server = new QidoServer(RawServer.AnsweringOnce(answer));
        await using var metadata = (await server.Client().RetrieveStudyMetadataAsync("1.2")).Value;
        await using var sets = metadata.GetAsyncEnumerator();

        Assert.True(await sets.MoveNextAsync());
        var exception = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            async () => await sets.MoveNextAsync());

        Assert.Equal(code, exception.ErrorCode);
        Assert.Equal("DicomWebClient.RetrieveStudyMetadata", exception.Operation);
        Assert.DoesNotContain("PHI-7f3a", exception.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", HealthDataErrorCode.ResponseTruncated)]
    [InlineData("Sign in", HealthDataErrorCode.ResponseMalformed)]
    public async Task A_body_that_is_none_is_a_failure(string body, string code)
    {
        await using var server = new QidoServer(RawServer.AnsweringOnce(Closing + body));
        await using var metadata = (await server.Client().RetrieveStudyMetadataAsync("1.2")).Value;

        var exception = await Assert.ThrowsAsync<HealthDataRequestFailedException>(() => metadata.CollectAsync());

        Assert.Equal(code, exception.ErrorCode);
    }

    [Fact]
    public async Task Sets_are_enumerated_once_and_a_second_try_harms_no_first()
    {
        await using var server = QidoServer.Answering($"[{One},{Two}]");
        await using var metadata = (await server.Client().RetrieveStudyMetadataAsync("1.2")).Value;
        await using var sets = metadata.GetAsyncEnumerator();
        Assert.True(await sets.MoveNextAsync());

        await Assert.ThrowsAsync<InvalidOperationException>(() => metadata.CollectAsync());

        Assert.True(await sets.MoveNextAsync());
        Assert.False(await sets.MoveNextAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(() => metadata.CollectAsync());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Stopping_early_frees_the_connection(int way)
    {
        var gone = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = new QidoServer(new RawServer(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.WriteAsync(Chunked + Chunk($"[{One},{Two}"));
            try
            {
                await connection.SwallowAsync();
            }
            finally
            {
                gone.TrySetResult();
            }
        }));
        var metadata = (await server.Client().RetrieveStudyMetadataAsync("1.2")).Value;

        switch (way)
        {
            case 0:
                await foreach (var _ in metadata)
                {
                    break;
                }

                break;
            case 1:
                metadata.Dispose();
                metadata.Dispose();
                break;
            default:
                await metadata.DisposeAsync();
                await metadata.DisposeAsync();
                break;
        }

        await gone.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_transfer_is_canceled_by_either_token(bool ofEnumeration)
    {
        using var call = new CancellationTokenSource();
        using var enumeration = new CancellationTokenSource();
        await using var server = new QidoServer(new RawServer(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.WriteAsync(Chunked + Chunk($"[{One}"));
            await connection.WaitAsync();
        }));
        await using var metadata =
            (await server.Client().RetrieveStudyMetadataAsync("1.2", null, call.Token)).Value;
        await using var sets = metadata.GetAsyncEnumerator(enumeration.Token);
        Assert.True(await sets.MoveNextAsync());
        var next = sets.MoveNextAsync().AsTask();
        var canceled = ofEnumeration ? enumeration : call;

        var clock = Stopwatch.StartNew();
        await canceled.CancelAsync();
        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => next);

        Assert.Equal(canceled.Token, exception.CancellationToken);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task A_refused_first_try_is_repeated()
    {
        var requests = 0;
        await using var server = new QidoServer(new RawServer(async connection =>
        {
            while (await connection.ReadRequestAsync())
            {
                await connection.WriteAsync(Interlocked.Increment(ref requests) == 1
                    ? "HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n"
                    : QidoServer.Ok($"[{One}]"));
            }
        }));

        await using var metadata = (await server.Client(retries: 2).RetrieveStudyMetadataAsync("1.2")).Value;

        Assert.Equal(["1.4"], await MetadataTests.UidsAsync(metadata));
    }

    [Fact]
    public async Task A_body_over_64_MiB_takes_little_memory()
    {
        const int Sets = 80;
        var set = $"{{\"00080018\":{{\"vr\":\"UI\",\"Value\":[\"1.4\"]}},\"00104000\":{{\"vr\":\"LT\",\"Value\":"
            + $"[\"{new string('x', 1 << 20)}\"]}}}}";
        await using var server = new QidoServer(new RawServer(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.WriteAsync(Closing + "[");
            for (var i = 0; i < Sets; i++)
            {
                await connection.WriteAsync((i > 0 ? "," : string.Empty) + set);
            }

            await connection.WriteAsync("]");
        }));
        await using var metadata = (await server.Client().RetrieveStudyMetadataAsync("1.2")).Value;
        var references = new List<WeakReference>();

        var count = 0;
        await foreach (var item in metadata)
        {
            Assert.Equal("1.4", item.GetString(Keyword.SOPInstanceUID));
            references.Add(new WeakReference(item));
            count++;
        }

        GC.Collect();
        Assert.Equal(Sets, count);
        Assert.InRange(references.Count(reference => reference.IsAlive), 0, 2);
    }

    [Fact]
    public async Task Made_up_metadata_serves_tests_with_mocks()
    {
        var set = AttributeSet.Parse(One);
        await using var metadata = DicomModelFactory.RetrievedMetadata([set, set], etag: new ETag("1-2"));

        Assert.Equal(["1.4", "1.4"], await MetadataTests.UidsAsync(metadata));
        Assert.Equal(new ETag("1-2"), metadata.ETag);
        await Assert.ThrowsAsync<InvalidOperationException>(() => metadata.CollectAsync());
    }

    private static string Chunk(string text) => $"{text.Length:x}\r\n{text}\r\n";
}
