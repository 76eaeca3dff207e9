using System.Globalization;
using System.Text.Json;

namespace HealthData.Dicom.Tests.Corpus;

/// <summary>A server that decides by the instances in a request.</summary>
internal static class CorpusRule
{
    public static byte[] Answer(JsonElement rule, byte[] body)
    {
        var bad = rule.TryGetProperty("bad", out var named) ? named.EnumerateArray().Select(Text).ToHashSet() : [];
        string[] sent =
        [
            .. rule.GetProperty("known").EnumerateArray().Select(Text)
                .Select(uid => (uid, at: IndexOf(body, uid))).Where(found => found.at >= 0)
                .OrderBy(found => found.at).Select(found => found.uid),
        ];
        return Text(rule.GetProperty("rule")) switch
        {
            "max-bytes" when body.Length > rule.GetProperty("max").GetInt32() => Respond("413 Content Too Large", ""),
            "all-or-nothing" when sent.Any(bad.Contains) =>
                Respond("400 Bad Request", "{\"error\":\"could not parse a dataset\"}"),
            "first-only" => Respond("200 OK", Stored(rule, sent.Take(1))),
            _ => Respond(
                sent.Any(bad.Contains) ? "400 Bad Request" : "200 OK",
                Stored(rule, sent.TakeWhile(uid => !bad.Contains(uid)))),
        };
    }

    // A UID is padded to an even length with a NUL, as in a file.
    private static int IndexOf(byte[] body, string uid) =>
        body.AsSpan().IndexOf(Encoding.ASCII.GetBytes(uid.Length % 2 == 0 ? uid : uid + '\0'));

    private static string Stored(JsonElement rule, IEnumerable<string> uids)
    {
        var sopClass = Text(rule.GetProperty("sopClass"));
        string[] items =
        [
            .. uids.Select(uid => $$$"""{"00081150":{"vr":"UI","Value":["{{{sopClass}}}"]},"00081155":{"vr":"UI","V"""
                + $$$"""alue":["{{{uid}}}"]}}"""),
        ];
        var value = items.Length == 0 ? string.Empty : $",\"Value\":[{string.Join(',', items)}]";
        return "{\"00081190\":{\"vr\":\"UR\",\"Value\":[\"http://127.0.0.1/dicom-web/studies/"
            + Text(rule.GetProperty(
                "study")) + "\"]},\"00081198\":{\"vr\":\"SQ\"},\"00081199\":{\"vr\":\"SQ\"" + value + "}}";
    }

    private static byte[] Respond(string status, string body) => Encoding.Latin1.GetBytes(string.Create(
        CultureInfo.InvariantCulture,
        $"HTTP/1.1 {status}\r\nContent-Type: application/dicom+json\r\nContent-Length: {body.Length}\r\n"
        + $"Connection: close\r\n\r\n{body}"));

    private static string Text(JsonElement element) => element.GetString()!;
}
