using System.Diagnostics.Metrics;

namespace HealthData.Core;

/// <summary>
/// The spans and metrics of one package: a source and a meter that carry the package's name, one span per public
/// method, and tags that identify nobody.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "It lives as long as the process, one per package.")]
internal sealed class ClientTelemetry
{
    public const string DurationName = "healthdata.client.operation.duration";

    private readonly ActivitySource _source;
    private readonly Histogram<double> _duration;

    public ClientTelemetry(string package, string version)
    {
        _source = new ActivitySource(package, version);
        var meter = new Meter(package, version);
        _duration = meter.CreateHistogram<double>(DurationName, "s", "The time of a client method.");
    }

    public ClientSpan Start(RequestOperation operation) => new(_source, _duration, operation);
}
