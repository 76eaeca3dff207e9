namespace HealthData.MedTech;

/// <summary>A builder of device mappings.</summary>
/// <threadsafety>Not safe for concurrent use.</threadsafety>
public sealed class DeviceMappingBuilder
{
    private readonly List<DeviceTemplateBuilder> _templates = [];

    /// <summary>Adds a template whose JSONPath expressions begin at the match.</summary>
    /// <param name="typeName">The type of the measurements.</param>
    /// <param name="build">Gives the template its expressions.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public DeviceMappingBuilder AddJsonPathContent(string typeName, Action<DeviceTemplateBuilder> build) =>
        Add("JsonPathContent", typeName, build);

    /// <summary>
    /// Adds a template as <see cref="AddJsonPathContent"/> does, with the device and the time of IoT Hub.
    /// </summary>
    /// <param name="typeName">The type of the measurements.</param>
    /// <param name="build">Gives the template its expressions.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public DeviceMappingBuilder AddIotJsonPathContent(string typeName, Action<DeviceTemplateBuilder> build) =>
        Add("IotJsonPathContent", typeName, build);

    /// <summary>
    /// Adds a template as <see cref="AddJsonPathContent"/> does, with the device and the time of IoT Central's export.
    /// </summary>
    /// <param name="typeName">The type of the measurements.</param>
    /// <param name="build">Gives the template its expressions.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public DeviceMappingBuilder AddIotCentralJsonPathContent(string typeName, Action<DeviceTemplateBuilder> build) =>
        Add("IotCentralJsonPathContent", typeName, build);

    /// <summary>Adds a template whose expressions see the message with the match in it.</summary>
    /// <param name="typeName">The type of the measurements.</param>
    /// <param name="build">Gives the template its expressions.</param>
    /// <param name="language">The language of the expressions.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public DeviceMappingBuilder AddCalculatedContent(
        string typeName,
        Action<DeviceTemplateBuilder> build,
        ExpressionLanguage language = ExpressionLanguage.JsonPath) =>
        Add("CalculatedContent", typeName, template => build(template.Language(language)));

    /// <summary>Builds the mapping.</summary>
    /// <returns>The mapping.</returns>
    /// <exception cref="MappingException">The mapping has errors; the exception lists all of them.</exception>
    public DeviceMapping Build() => DeviceMapping.Parse(MappingJson.Write("CollectionContent", json =>
    {
        foreach (var template in _templates)
        {
            template.Write(json);
        }
    }));

    private DeviceMappingBuilder Add(string kind, string typeName, Action<DeviceTemplateBuilder> build)
    {
        ArgumentNullException.ThrowIfNull(typeName);
        ArgumentNullException.ThrowIfNull(build);
        var template = new DeviceTemplateBuilder(kind, typeName);
        build(template);
        _templates.Add(template);
        return this;
    }
}
