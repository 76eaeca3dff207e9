namespace HealthData.Fhir.Tests.Corpus;

/// <summary>The answers of one server of a case, in turn or by the path that is asked for.</summary>
internal sealed class HttpScript(HttpCase httpCase, string server, IReadOnlyDictionary<string, string> values)
{
    private readonly List<(string? Route, byte[] Bytes)> _left =
        [.. httpCase.Answers(server).Select((bytes, index) => (httpCase.Route(index + 1), bytes))];

    /// <summary>Gives the answer to a request; the last one again, where they have run out.</summary>
    public byte[] Next(HttpRequestSeen request)
    {
        var index = _left.FindIndex(answer =>
            answer.Route is not null && request.Target.StartsWith(answer.Route, StringComparison.Ordinal));
        index = index >= 0 ? index : Math.Max(0, _left.FindIndex(answer => answer.Route is null));
        var bytes = _left[index].Bytes;
        if (_left.Count > 1)
        {
            _left.RemoveAt(index);
        }

        return HttpCase.Fill(bytes, values);
    }
}
