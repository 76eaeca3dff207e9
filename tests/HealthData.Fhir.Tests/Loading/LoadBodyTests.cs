namespace HealthData.Fhir.Tests.Loading;

/// <summary>The memory of a body goes back to the pool only when nothing sends it any more.</summary>
public sealed class LoadBodyTests
{
    [Fact]
    public async Task Memory_that_is_still_sent_stays_with_the_body()
    {
        var body = Body("{}");
        var connection = new SlowConnection();
        var sending = body.WriteToAsync(connection, FhirLab.Token);

        Assert.False(body.TryReturn());
        connection.Release.SetResult();
        await sending;

        Assert.Equal("{}", Encoding.UTF8.GetString(connection.Sent));
        Assert.True(body.TryReturn());
    }

    [Fact]
    public async Task Memory_goes_back_once_and_is_not_sent_after_that()
    {
        var body = Body("{}");

        Assert.True(body.TryReturn());
        Assert.False(body.TryReturn());

        Assert.Throws<ObjectDisposedException>(() => body.WriteTo(Stream.Null, FhirLab.Token));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => body.WriteToAsync(Stream.Null, FhirLab.Token));
    }

    private static LoadBody Body(string text)
    {
        var buffer = new RentedBuffer(16);
        var bytes = Encoding.UTF8.GetBytes(text);
        bytes.CopyTo(buffer.GetSpan(bytes.Length));
        buffer.Advance(bytes.Length);
        return new LoadBody(buffer);
    }

    private sealed class SlowConnection : MemoryStream
    {
        public TaskCompletionSource Release { get; } = new();

        public byte[] Sent => ToArray();

        public override async ValueTask WriteAsync(
            ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Release.Task;
            await base.WriteAsync(buffer, cancellationToken);
        }
    }
}
