namespace HealthData.Testing;

internal enum TokenVerdict
{
    Good,
    Missing,
    Invalid,
    WrongAudience,
    ClaimsNeeded,
}
