namespace HealthData.Testing;

/// <summary>The failure reasons (0008,1197) of the service.</summary>
internal static class FailureCode
{
    public const int ProcessingFailure = 272;
    public const int ValidationFailure = 43264;
    public const int StudyMismatch = 43265;
    public const int AlreadyExists = 45070;
}
