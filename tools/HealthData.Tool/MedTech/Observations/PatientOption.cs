using HealthData.MedTech;

namespace HealthData.Tool.MedTech.Observations;

/// <summary>The patient of devices whose messages name none: the FHIR server, which knows it, isn't asked.</summary>
internal static class PatientOption
{
    public static Option<string?> Create() => new("--patient")
    {
        Description = "The ID of the Patient for devices whose messages don't identify a patient. The service would "
            + "look it up on the FHIR server. By default, there are no Observations for such devices.",
        HelpName = "ID",
    };

    /// <summary>The options of a projection that names resources as the service's create mode does.</summary>
    public static ProjectionOptions OptionsFor(string? patient, TimeProvider clock) => new()
    {
        TimeProvider = clock,
        Identify = group => (group.PatientId, patient) switch
        {
            ({ } id, _) when !string.IsNullOrWhiteSpace(id) => new MeasurementIdentity(
                MeasurementIdentity.ComputeId(id), MeasurementIdentity.ComputeId(group.DeviceId)),
            (_, { } known) => new MeasurementIdentity(known, MeasurementIdentity.ComputeId(group.DeviceId)),
            _ => null,
        },
    };
}
