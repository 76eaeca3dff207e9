namespace HealthData.Conventions.Tests.Api;

public sealed class ApiShapeTests
{
    private static readonly IReadOnlyList<Type> Types = PackageAssemblies.PublicTypes;

    [Fact]
    public void Clients_have_a_protected_parameterless_constructor() =>
        Violations.AssertNone(ClientShape.WithoutConstructorForMocking(Types), "A mock cannot derive from:");

    [Fact]
    public void Public_members_of_clients_are_virtual() =>
        Violations.AssertNone(ClientShape.NotVirtual(Types), "A mock cannot override:");

    [Fact]
    public void Service_methods_end_with_an_optional_token_or_a_context() =>
        Violations.AssertNone(ClientShape.WithoutTokenLast(Types), "Cannot be canceled:");

    [Fact]
    public void Service_methods_that_do_not_stream_have_a_twin() =>
        Violations.AssertNone(ClientShape.WithoutTwin(Types), "Has no sync or no async twin with equal parameters:");

    [Fact]
    public void Service_methods_that_stream_are_async_only() =>
        Violations.AssertNone(ClientShape.StreamingWithSyncTwin(Types), "Streams, but not async only:");

    [Fact]
    public void Service_methods_return_tasks_that_can_be_awaited_twice() =>
        Violations.AssertNone(ClientShape.WithOtherResultThanTask(Types), "Returns a ValueTask:");

    [Fact]
    public void Clients_have_a_minimal_constructor_and_no_default_parameters() =>
        Violations.AssertNone(
            ClientShape.WithoutMinimalConstructor(Types), "Has no (Uri, TokenCredential) or a default:");

    [Fact]
    public void Clients_take_their_own_options() =>
        Violations.AssertNone(OptionsShape.ClientsWithoutOptions(Types), "Takes no options of its own:");

    [Fact]
    public void Options_can_be_made_with_a_service_version_and_without() =>
        Violations.AssertNone(
            OptionsShape.WithoutServiceVersion(Types), "Has no constructors () and (ServiceVersion version):");

    [Fact]
    public void Output_models_can_be_made_in_a_test() =>
        Violations.AssertNone(Models.NotMakeable(Types), "No constructor and no XxxModelFactory method makes:");

    [Fact]
    public void Resources_of_the_FHIR_model_have_a_public_constructor() =>
        Violations.AssertNone(Models.ResourcesNotMakeable(Types), "A user cannot make:");

    [Fact]
    public void Service_methods_are_called_in_a_test()
    {
        var tests = string.Concat(Repository.SourceFiles
            .Where(file => file.StartsWith("tests/", StringComparison.Ordinal)
                && !file.StartsWith("tests/HealthData.Conventions.Tests/", StringComparison.Ordinal))
            .Select(Repository.Read));
        Violations.AssertNone(
            from client in Clients.In(Types)
            from method in Clients.ServiceMethods(client)
            where !Regex.IsMatch(tests, $@"\.{method.Name}(<\w+>)?\(")
            select $"{client.Name}.{method.Name}",
            "No test calls:");
    }

    [Fact]
    public void Signatures_mention_no_foreign_types() =>
        Violations.AssertNone(ForeignTypes.Mentions(Types), "A public signature shows a foreign type:");

    [Fact]
    public void Names_are_unique_among_the_packages() => Violations.AssertNone(
        from type in Types
        where !type.IsNested
        group type by type.Name into same
        where same.Count() > 1
        select string.Join(", ", same.Select(type => type.FullName)),
        "Users would have to write the namespace:");

    [Theory]
    [InlineData("fo-dicom.txt")]
    [InlineData("firely.txt")]
    public void Names_do_not_collide(string list) =>
        Violations.AssertNone(NameCollisions.In(Types, list), $"The name is taken in {list}:");
}
