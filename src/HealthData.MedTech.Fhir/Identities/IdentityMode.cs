namespace HealthData.MedTech.Fhir;

/// <summary>
/// The way in which the Device, Patient, and Encounter that measurements belong to are found: the resolution types of
/// the MedTech service.
/// </summary>
public enum IdentityMode
{
    /// <summary>
    /// Devices and patients that aren't on the server are created, with the ids that the service gives them. An
    /// existing Device that refers to a Patient counts, whatever patient the message names.
    /// </summary>
    Create,

    /// <summary>The Device has to be on the server, and to refer to its Patient.</summary>
    Lookup,

    /// <summary>As <see cref="Lookup"/>, and the message has to name an Encounter that is on the server.</summary>
    LookupWithEncounter,
}
