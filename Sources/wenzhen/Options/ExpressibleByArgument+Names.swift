public import ArgumentParser
public import Reports
public import Wizard
public import WizardScreens

extension Audience: ExpressibleByArgument {}
extension DeskFilter: ExpressibleByArgument {}
extension ReportFormat: ExpressibleByArgument {}
