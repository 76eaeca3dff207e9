using System.Reflection;
using System.Security.Cryptography;

namespace HealthData.Dicom.Tests.Safety;

/// <summary>A synchronous method sends what its asynchronous twin sends, and ends as it ends.</summary>
public sealed class TwinTests
{
    private const string Dead = "";
    private const string Busy = "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n";
    private const string NoContent = "HTTP/1.1 204 No Content\r\n\r\n";

    private static readonly string Found =
        WireAnswers.Whole("application/dicom+json", """[{"0020000D":{"vr":"UI","Value":["1.2"]}}]""");

    private static readonly MethodInfo[] Synchronous =
        [.. ClientMethods.All.Where(method => !method.Name.EndsWith("Async", StringComparison.Ordinal))];

    public static TheoryData<string, string[]> Answers() => new()
    {
        { "200", [Found] },
        { "204", [NoContent] },
        { "302", ["HTTP/1.1 302 Found\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n"] },
        { "400 in JSON", [WireAnswers.Whole(
            "application/json", """{"error":{"code":"Bad"}}""", status: "400 Bad Request")] },
        { "404", [WireAnswers.Whole("text/plain", "not here", status: "404 Not Found")] },
        { "503 and then 200", [Busy, Found] },
        { "503 and then 204", [Busy, Busy, NoContent] },
        { "503 for ever", [Busy] },
        { "dead socket", [Dead] },
        { "dead socket and then 200", [Dead, Found] },
        { "dead socket and then 204", [Dead, NoContent] },
        { "dead socket and then 404", [Dead, WireAnswers.Whole("text/plain", string.Empty, status: "404 Not Found")] },
        { "cut body", [WireAnswers.Head("application/dicom+json", 100) + "[{"] },
        { "broken JSON", [WireAnswers.Whole("application/dicom+json", "[{]")] },
        { "wrong content type", [WireAnswers.Whole("text/html", "<html/>")] },
    };

    [Fact]
    public void Each_synchronous_method_has_a_twin()
    {
        Assert.True(Synchronous.Length >= 6);
        Assert.All(Synchronous, method => Assert.NotNull(TwinOf(method)));
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task Twins_send_the_same_and_end_the_same(string name, string[] answers)
    {
        foreach (var method in Synchronous)
        {
            var synchronous = await RunAsync(method, answers);
            var asynchronous = await RunAsync(TwinOf(method)!, answers);

            Assert.True(
                asynchronous.Ending == synchronous.Ending, $"{method} under {name}: {asynchronous} {synchronous}");
            Assert.Equal(asynchronous.Wire, synchronous.Wire);
            Assert.NotEmpty(synchronous.Wire);
        }
    }

    private static MethodInfo? TwinOf(MethodInfo method) => typeof(DicomWebClient).GetMethod(
        method.Name + "Async", [.. method.GetParameters().Select(parameter => parameter.ParameterType)]);

    private static async Task<(List<string> Wire, string Ending)> RunAsync(MethodInfo method, string[] answers)
    {
        List<string> bodies = [];
        await using var server = new RawServer(async connection =>
        {
            while (await connection.ReadRequestAsync())
            {
                bodies.Add(Convert.ToHexString(SHA256.HashData(connection.Body)));
                var answer = answers[Math.Min(bodies.Count, answers.Length) - 1];
                await connection.WriteAsync(answer);
                if (answer == Dead || answer.Contains("Content-Length: 100\r\n", StringComparison.Ordinal))
                {
                    return;
                }
            }
        });
        var ending = await EndingAsync(() => ClientMethods.CallAsync(
            Lab.ClientOf(server, retries: 2), method, _ => "1.2.3", [], Lab.Token));
        return ([.. server.Heads.Select(WireText.Comparable), .. bodies], ending);
    }

    private static async Task<string> EndingAsync(Func<Task<string>> call)
    {
        try
        {
            return await call();
        }
        catch (HealthDataRequestFailedException failure)
        {
            return $"{failure.Status} {failure.ErrorCode} {failure.Operation} {failure.Attempts} "
                + failure.InnerException?.GetType();
        }
    }
}
