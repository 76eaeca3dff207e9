namespace HealthData.Management.Tests.Support;

/// <summary>What a scripted server answers.</summary>
internal sealed record Answer(int Status, string Body = "", params string[] Headers)
{
    public string MediaType { get; init; } = "application/json";

    public override string ToString() =>
        $"HTTP/1.1 {Status} X\r\nContent-Type: {MediaType}\r\nContent-Length: {Encoding.UTF8.GetByteCount(Body)}\r\n"
        + string.Concat(Headers.Select(header => header + "\r\n")) + "\r\n" + Body;
}
