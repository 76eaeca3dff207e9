using System.Text.Json;

namespace HealthData.Core.Tests.Services;

/// <summary>A client of a service that was made up: one read, one list, one long-running operation, errors of its
/// own.</summary>
internal sealed class LabClient(Uri endpoint, LabOptions options)
{
    private static readonly ServiceProfile Profile = new()
    {
        Resource = static (_, cloud) => "https://lab.example." + cloud,
        Interpret = ReadError,
        Codes = new HashSet<string> { "Clotted" },
    };

    private static readonly ClientTelemetry Telemetry = new("Lab", "1.0");

    private static readonly RequestOperation ReadSample =
        new("LabClient.ReadSample", RequestMethod.Get, "/samples/{sample}", RetryClass.Safe, 200);

    private static readonly RequestOperation ListSamples =
        new("LabClient.ListSamples", RequestMethod.Get, "/samples", RetryClass.Safe, 200);

    private static readonly RequestOperation Analyze =
        new("LabClient.Analyze", RequestMethod.Post, "/samples/{sample}/analysis", RetryClass.Never, 202);

    private static readonly RequestOperation AnalysisStatus =
        new("LabClient.Analyze", RequestMethod.Get, "/reports/{report}", RetryClass.Safe, 200, 202);

    private readonly ServicePipeline _service = new(endpoint, null, options, Profile, Telemetry);

    public async Task<Response<string>> ReadSampleAsync(string id, CancellationToken cancellationToken)
    {
        using var call = _service.Open(ReadSample, id);
        var response = await call.SendAsync(cancellationToken);
        return Response.FromValue(response.Content.ToString(), response);
    }

    public AsyncPageable<string> ListSamplesAsync(CancellationToken cancellationToken) => new LazyAsyncPageable<string>(
        async (next, _, token) =>
        {
            using var call = _service.Open(ListSamples);
            call.Request.Uri.AppendQuery("next", next ?? "0");
            var response = await call.SendAsync(token);
            var lines = response.Content.ToString().Split(',');
            return Page<string>.FromValues(lines[1..], lines[0].Length > 0 ? lines[0] : null, response);
        },
        cancellationToken);

    public async Task<HealthDataOperation<string>> AnalyzeAsync(string id, CancellationToken cancellationToken)
    {
        using var call = _service.Open(Analyze, id);
        var response = await call.SendAsync(cancellationToken);
        var analysis = response.Content.ToString();
        return new(analysis, new Poller(_service, analysis), new(response));
    }

    private static ServiceFailure? ReadError(int status, string? contentType, ReadOnlySpan<byte> body)
    {
        using var error = JsonDocument.Parse(body.ToArray());
        var why = error.RootElement.GetProperty("why").GetString();
        return new(error.RootElement.GetProperty("kind").GetString(), [new("bad", why)]);
    }

    private sealed class Poller(ServicePipeline service, string id) : IOperationPoller<string>
    {
        public OperationState<string> Poll(CancellationToken cancellationToken)
        {
            using var call = service.Open(AnalysisStatus, id);
            return Read(call.Send(cancellationToken));
        }

        public async ValueTask<OperationState<string>> PollAsync(CancellationToken cancellationToken)
        {
            using var call = service.Open(AnalysisStatus, id);
            return Read(await call.SendAsync(cancellationToken));
        }

        private static OperationState<string> Read(Response response) => response.Status == 202
            ? new(response)
            : new(response) { HasValue = true, Value = response.Content.ToString() };
    }
}
