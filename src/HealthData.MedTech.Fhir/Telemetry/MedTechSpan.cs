namespace HealthData.MedTech.Fhir;

/// <summary>The span of an operation.</summary>
internal readonly struct MedTechSpan(Activity? activity) : IDisposable
{
    public void Fail(Exception exception)
    {
        var error = exception is HealthDataRequestFailedException { ErrorCode: { } code }
            ? code
            : exception.GetType().FullName;
        activity?.SetTag("error.type", error).SetStatus(ActivityStatusCode.Error);
    }

    public void Dispose() => activity?.Dispose();
}
