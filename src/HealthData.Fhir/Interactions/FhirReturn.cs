namespace HealthData.Fhir;

/// <summary>The content that a server sends back after a change (FHIR R4 3.1.0.1.10).</summary>
public enum FhirReturn
{
    /// <summary>The server's choice, which usually is the resource.</summary>
    Default,

    /// <summary>The id and the version alone, in the headers.</summary>
    Minimal,

    /// <summary>The resource as it is stored.</summary>
    Representation,

    /// <summary>An OperationOutcome with hints and warnings.</summary>
    OperationOutcome,
}
