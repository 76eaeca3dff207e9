namespace HealthData.Fhir;

/// <summary>Tells whether an error answer to a question for the status of a job says that the job has ended.</summary>
internal static class JobEnd
{
    /// <summary>Tells whether an answer need not be asked for again: a server error that has an outcome is what became
    /// of the job, unless the outcome speaks of the question itself.</summary>
    public static bool IsFinal(Response response) =>
        response.Status is 500 or 502 or 504 && Tells(OutcomeReader.Read(FhirBody.Of(response)));

    /// <summary>Tells whether a failed question shows that the job has failed, or is gone.</summary>
    public static bool Shows(HealthDataRequestFailedException failure) => failure.Status switch
    {
        401 or 408 or 429 or 503 => false,
        403 or >= 500 => Tells(failure.Issues),
        >= 400 => true,
        _ => false,
    };

    private static bool Tells(IReadOnlyList<ServiceIssue> issues)
    {
        var isOutcome = false;
        foreach (var issue in issues)
        {
            if (issue.Code is "transient" or "throttled" or "timeout")
            {
                return false;
            }

            isOutcome |= issue.Code != ResponseWarnings.Code;
        }

        return isOutcome;
    }
}
