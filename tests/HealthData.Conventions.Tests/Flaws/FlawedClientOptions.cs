using Azure.Core;

namespace HealthData.Conventions.Tests.Flaws;

/// <summary>Has no service version.</summary>
public sealed class FlawedClientOptions : ClientOptions;
