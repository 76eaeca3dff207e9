namespace HealthData.Testing.Tests;

/// <summary>Splits a multipart body the slow and obvious way.</summary>
internal static class Multipart
{
    public static async Task<List<(string Head, byte[] Body)>> SplitAsync(HttpResponseMessage response)
    {
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var type = response.Content.Headers.GetValues("Content-Type").Single();
        var boundary = type[(type.IndexOf("boundary=", StringComparison.Ordinal) + 9)..].Trim('"');
        var bytes = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        var text = Encoding.Latin1.GetString(bytes);
        Assert.StartsWith($"--{boundary}\r\n", text, StringComparison.Ordinal);
        Assert.EndsWith($"\r\n--{boundary}--\r\n", text, StringComparison.Ordinal);
        var parts = new List<(string, byte[])>();
        foreach (var part in ("\r\n" + text).Split($"\r\n--{boundary}")[1..^1])
        {
            var end = part.IndexOf("\r\n\r\n", StringComparison.Ordinal);
            parts.Add((part[2..end], Encoding.Latin1.GetBytes(part[(end + 4)..])));
        }

        return parts;
    }
}
