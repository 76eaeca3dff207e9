namespace HealthData.MedTech;

/// <summary>The kinds of templates of a device mapping.</summary>
public enum DeviceTemplateKind
{
    /// <summary><c>JsonPathContent</c>: JSONPath expressions over the matched token.</summary>
    JsonPath,

    /// <summary>
    /// <c>IotJsonPathContent</c>: as <see cref="JsonPath"/>, with the device and the time of IoT Hub's envelope.
    /// </summary>
    IotJsonPath,

    /// <summary>
    /// <c>IotCentralJsonPathContent</c>: as <see cref="JsonPath"/>, with the device and the time of IoT Central's
    /// export.
    /// </summary>
    IotCentralJsonPath,

    /// <summary>
    /// <c>CalculatedContent</c>: JSONPath or JMESPath expressions over the message with the matched token added to it.
    /// </summary>
    Calculated,
}
