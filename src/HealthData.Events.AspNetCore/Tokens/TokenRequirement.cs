namespace HealthData.Events.AspNetCore;

/// <summary>Its registration says that requests need a token.</summary>
internal sealed class TokenRequirement;
