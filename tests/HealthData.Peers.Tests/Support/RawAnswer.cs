namespace HealthData.Peers.Tests.Support;

/// <summary>What a plain HTTP client got.</summary>
internal sealed record RawAnswer(
    HttpStatusCode Status, string? ContentType, byte[] Body, bool? ConnectionClose, long? Length)
{
    public string Text => Encoding.Latin1.GetString(Body);

    /// <summary>The parts of a multipart body, split the slow and obvious way.</summary>
    public IReadOnlyList<(string Head, byte[] Body)> Parts()
    {
        Assert.Equal(HttpStatusCode.OK, Status);
        var boundary = ContentType![(ContentType!.IndexOf("boundary=", StringComparison.Ordinal) + 9)..]
            .Split(';')[0].Trim('"', ' ');
        var pieces = ("\r\n" + Text).Split($"\r\n--{boundary}");
        Assert.StartsWith("--", pieces[^1], StringComparison.Ordinal);
        List<(string, byte[])> parts = [];
        foreach (var piece in pieces[1..^1])
        {
            var end = piece.IndexOf("\r\n\r\n", StringComparison.Ordinal);
            parts.Add((piece[2..end], Encoding.Latin1.GetBytes(piece[(end + 4)..])));
        }

        return parts;
    }
}
