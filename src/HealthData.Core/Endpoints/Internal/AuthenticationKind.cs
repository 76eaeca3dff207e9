namespace HealthData.Core;

/// <summary>How requests to an endpoint say who sends them, as far as it matters for where they may go.</summary>
internal enum AuthenticationKind
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>By a token, which works at the service for whoever has it.</summary>
    Token,

    /// <summary>By a password, a key or code of the user's.</summary>
    Other,
}
