using System.Diagnostics.Metrics;

namespace HealthData.Core;

/// <summary>The span and the measurement of one call.</summary>
internal readonly struct ClientSpan : IDisposable
{
    private readonly Activity? _activity;
    private readonly Histogram<double> _duration;
    private readonly RequestOperation _operation;
    private readonly long _started;

    public ClientSpan(ActivitySource source, Histogram<double> duration, RequestOperation operation)
    {
        _duration = duration;
        _operation = operation;
        _started = Stopwatch.GetTimestamp();
        _activity = source.StartActivity(operation.Name, ActivityKind.Internal);
        _activity?.SetTag("http.request.method", operation.Method.Method).SetTag("url.template", operation.Route);
    }

    public void Succeeded(int status)
    {
        _activity?.SetTag("http.response.status_code", status);
        Record(null);
    }

    public void Failed(Exception exception)
    {
        var error = exception is HealthDataRequestFailedException { ErrorCode: { } code }
            ? code
            : exception.GetType().FullName;
        if (exception is RequestFailedException { Status: > 0 and var status })
        {
            _activity?.SetTag("http.response.status_code", status);
        }

        _activity?.SetTag("error.type", error).SetStatus(ActivityStatusCode.Error);
        Record(error);
    }

    public void Dispose() => _activity?.Dispose();

    private void Record(string? error)
    {
        if (_duration.Enabled)
        {
            var tags = new TagList { { "healthdata.operation", _operation.Name } };
            if (error is not null)
            {
                tags.Add("error.type", error);
            }

            _duration.Record(Stopwatch.GetElapsedTime(_started).TotalSeconds, tags);
        }
    }
}
