using System.Reflection;

namespace HealthData.Fhir.Tests.Safety;

/// <summary>Each string that a method of any door takes, found by reflection, changes no more of a request than its own
/// part, or is refused before a socket opens.</summary>
public sealed class DoorStringTests
{
    // What is a text of any kind, or a part of an address that may have several parameters.
    private static readonly string[] Free =
        ["query", "condition", "profile", "data", "rootTemplate", "templateCollection"];

    public static TheoryData<string> Strings() => new(
        "\r",
        "p1\r\nEvil: b",
        "p1\n",
        "p1\0",
        "p1\u2028",
        "p1😀",
        "p\ud800",
        "é",
        " ",
        ".",
        "..",
        "../Patient/p1",
        "%2e%2e",
        "%2F..%2F",
        "a/b",
        "a\\b",
        string.Empty,
        "p1?x=y",
        "p1#x",
        "p1;x",
        "p1&x=y",
        "{id}",
        "*",
        new string('a', 70_000));

    [Theory]
    [MemberData(nameof(Strings))]
    public async Task Each_string_of_each_method_keeps_to_its_place(string hostile)
    {
        await using var lab = await FhirLab.StartAsync();
        var clients = new DoorClients(
            lab.Workspace.FhirEndpoint,
            new FhirClientOptions { Transport = lab.Workspace.Transport, Retry = { MaxRetries = 0 } });
        lab.Workspace.Faults.Add(new FakeFault { Status = 400, Times = int.MaxValue });
        List<string> wrong = [];
        var tried = 0;
        foreach (var method in DoorMethods.All)
        {
            var usual = await RequestAsync(lab, clients, method, null, string.Empty);
            foreach (var parameter in method.GetParameters().Where(one => one.ParameterType == typeof(string)))
            {
                tried++;
                var request = await RequestAsync(lab, clients, method, parameter, hostile);
                if (request.Exception is not (ArgumentException or HealthDataRequestFailedException)
                    || (request.Exception is ArgumentException && request.Sent is not null)
                    || (request.Sent is { } sent && !KeepsToItsPlace(sent, usual.Sent!, parameter)))
                {
                    wrong.Add(
                        $"{DoorMethods.NameOf(method)}, {parameter.Name}: {request.Sent?.Path}, {request.Exception}");
                }
            }
        }

        Assert.True(tried >= 100, $"There are only {tried} strings.");
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static bool KeepsToItsPlace(FakeRequest sent, FakeRequest usual, ParameterInfo parameter)
    {
        var (path, query) = Split(sent);
        var (usualPath, usualQuery) = Split(usual);
        return sent.Path.All(c => c is > ' ' and < '\x7f')
            && !sent.Headers.ContainsKey("Evil")
            && path.Length == usualPath.Length
            && !path.Any(segment => segment.Replace("%2e", ".", StringComparison.OrdinalIgnoreCase) is "." or "..")
            && (Free.Contains(parameter.Name)
                ? Differences(path, usualPath) == 0
                : query.Length == usualQuery.Length
                    && Differences([.. path, .. query], [.. usualPath, .. usualQuery]) <= 1);
    }

    private static int Differences(string[] parts, string[] others) =>
        parts.Zip(others).Count(pair => pair.First != pair.Second);

    private static (string[] Path, string[] Query) Split(FakeRequest request)
    {
        var parts = request.Path.Split('?', 2);
        return (parts[0].Split('/'), parts.Length > 1 ? parts[1].Split('&') : []);
    }

    private static async Task<(FakeRequest? Sent, Exception? Exception)> RequestAsync(
        FhirLab lab, DoorClients clients, MethodInfo method, ParameterInfo? hostile, string text)
    {
        var before = lab.Workspace.Requests.Total;
        var exception = await Record.ExceptionAsync(() => DoorMethods.CallAsync(
            clients, method, parameter => parameter == hostile ? text : DoorArguments.For(parameter)));
        return (lab.Workspace.Requests.Total == before ? null : lab.LastRequest, exception);
    }
}
