using System.Globalization;

namespace HealthData.Dicom.Tests.Support;

/// <summary>A server of stores whose answers a test makes from the number and the body of each request.</summary>
internal sealed class StoreServer : IAsyncDisposable
{
    private readonly RawServer _server;

    /// <param name="answer">Takes the number of the request, from 1, and its body.</param>
    public StoreServer(Func<int, string, string> answer) => _server = new RawServer(async connection =>
    {
        while (await connection.ReadRequestAsync())
        {
            var body = Encoding.Latin1.GetString(connection.Body);
            int number;
            lock (Bodies)
            {
                Bodies.Add(body);
                number = Bodies.Count;
            }

            var said = answer(number, body);
            await connection.WriteAsync(said);
            if (said.Contains("Connection: close", StringComparison.Ordinal))
            {
                return;
            }
        }
    });

    public List<string> Bodies { get; } = [];

    public DicomWebClient Client => Lab.ClientOf(_server);

    /// <summary>An answer with its body.</summary>
    public static string Say(int status, string body = "") => WireAnswers.Whole(
        "application/dicom+json", body, status: string.Create(CultureInfo.InvariantCulture, $"{status} Said"));

    /// <summary>An answer that lists instances; a failed one without a UID names none.</summary>
    public static string Tell(int status, string[] stored, params (string? Uid, int Reason)[] failed) => Say(
        status,
        "{" + Sequence("00081199", stored.Select(uid => $"{{{Uid(uid)}}}")) + ","
            + Sequence("00081198", failed.Select(item => $"{{{(item.Uid is null ? "" : Uid(item.Uid) + ",")}"
                + $"\"00081197\":{{\"vr\":\"US\",\"Value\":[{item.Reason}]}}}}")) + "}");

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private static string Sequence(string tag, IEnumerable<string> items) =>
        $"\"{tag}\":{{\"vr\":\"SQ\",\"Value\":[{string.Join(',', items)}]}}";

    private static string Uid(string uid) => $"\"00081155\":{{\"vr\":\"UI\",\"Value\":[\"{uid}\"]}}";
}
