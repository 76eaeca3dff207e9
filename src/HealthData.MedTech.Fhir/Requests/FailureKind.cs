namespace HealthData.MedTech.Fhir;

/// <summary>Tells what failures mean for what was to be written.</summary>
internal static class FailureKind
{
    /// <summary>Whether it is the content that the service refuses.</summary>
    public static bool IsRefused(HealthDataRequestFailedException failure) =>
        failure.Status is 400 or 409 or 412 or 413 or 422;

    /// <summary>Whether an entry may succeed later; it may have been processed.</summary>
    public static bool IsTransient(int? status) => status is null or 408 or 424 or 429 or >= 500;

    /// <summary>Whether another version is there than was thought, or none anymore.</summary>
    public static bool IsConflict(int? status, bool isExisting) =>
        status is 409 or 412 || (isExisting && status is 404 or 410);

    /// <summary>Whether the service will never take an entry.</summary>
    public static bool IsRejected(EntryOutcome outcome, bool isExisting) =>
        !outcome.Succeeded && !IsTransient(outcome.Status) && !IsConflict(outcome.Status, isExisting);

    /// <summary>Stops at what every other request would get too.</summary>
    /// <exception cref="HealthDataRequestFailedException">The service takes no requests of this client.</exception>
    public static void ThrowIfDenied(EntryOutcome outcome)
    {
        if (outcome.Status is 401 or 403)
        {
            throw new Failure
            {
                Status = outcome.Status.Value,
                Event = "denied an entry of a batch",
                Issues = outcome.Issues,
                Advice = "Give the identity the role FHIR Data Contributor.",
            }.ToException();
        }
    }
}
